import { parentPort, workerData } from 'node:worker_threads'
import { readToKeep } from './kept-sources.ts'
import { preparePacks } from './prepare-packs.ts'
import { type ThreadReadings, type ThreadWork, takeShare } from './read-ahead.ts'

// A thread of its own: reads shares of a site's sources until none is left, and sends what it read.

const work: ThreadWork = workerData
const packs = preparePacks(work.home).value

if (packs !== null) {
  for (let share = takeShare(work); share !== null; share = takeShare(work)) {
    const readings: ThreadReadings = share.flatMap(([path, content]) => {
      const reading = readToKeep(work.root, path, content, packs)
      return reading === null ? [] : [[path, reading] as const]
    })
    parentPort?.postMessage(readings)
  }
}

import { parentPort, workerData } from 'node:worker_threads'
import { recoverToKeep, tagToKeep } from './kept-sources.ts'
import { preparePacks } from './prepare-packs.ts'
import type { Readings, ReadingWork } from './read-ahead.ts'
import { takeShare } from './shares.ts'

// A thread of its own: reads shares of a site’s sources until none is left, and sends what it read.

const { root, home, sources }: ReadingWork = workerData
const packs = preparePacks(home).value

if (packs !== null) {
  for (let share = takeShare(sources); share !== null; share = takeShare(sources)) {
    const readings: Readings = share.flatMap(([path, content]) => {
      const recovery = recoverToKeep(root, path, content, packs)
      return recovery === null ? [] : [[path, tagToKeep(recovery, packs)] as const]
    })
    parentPort?.postMessage(readings)
  }
}

import { parentPort, workerData } from 'node:worker_threads'
import { tagToKeep } from './kept-sources.ts'
import { preparePacks } from './prepare-packs.ts'
import type { Readings, Recoveries, TaggingWork } from './read-ahead.ts'

// A thread of its own: tags what it is sent until nothing more comes, and sends it back.

const { home }: TaggingWork = workerData
const packs = preparePacks(home).value

parentPort?.on('message', (recoveries: Recoveries | null) => {
  if (recoveries === null || packs === null) {
    parentPort?.close()
    return
  }
  const readings: Readings = recoveries.map(([path, recovery]) => [path, tagToKeep(recovery, packs)])
  parentPort?.postMessage(readings)
})

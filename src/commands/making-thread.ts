import { parentPort, workerData } from 'node:worker_threads'
import { openRecordStore } from '../io/cache/record-store.ts'
import { openStage } from '../io/open-stage.ts'
import { planSite } from '../site/plan-site.ts'
import { openKeptSources, type SourceHead } from './kept-sources.ts'
import { listFiles } from './list-files.ts'
import { loadSite } from './load-site.ts'
import { type Made, type MadeShare, type MakingWork, makeAndStage } from './make-files-together.ts'
import { prepareAnew } from './prepare-site.ts'
import { takeShare } from './shares.ts'

// A thread of its own: plans the site that was read, makes and stages shares of its files until none is left, and sends
// what became of them.

const work: MakingWork = workerData
const { options, config, home, stock, copies, key, paths } = work
const { packs: openPacks, renderer: openRenderer } = prepareAnew(options.root)
const packs = openPacks(home).value
const renderer = (await openRenderer(config.theme?.fonts ?? 'bundled')).value

if (packs !== null && renderer !== null) {
  const sources = openKeptSources(options.root, packs, stock, openRecordStore<SourceHead>(options.root, key))
  const quiet = { at: () => {}, end: () => {} }
  const site = (await loadSite(options, config, packs, quiet, sources, () => copies)).value
  const plan = planSite(site.content, site.settings, site.packs).value
  const files = new Map(listFiles(options.root, site, plan, renderer).value.map((file) => [file.path, file]))
  const layOut = openStage(work)
  for (let share = takeShare(paths); share !== null; share = takeShare(paths)) {
    const made: (readonly [string, Made])[] = []
    for (const path of share) {
      const file = files.get(path)
      if (file !== undefined) made.push([path, await makeAndStage(file, layOut)])
    }
    parentPort?.postMessage(made satisfies MadeShare)
  }
}

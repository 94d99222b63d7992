import { removeCache } from '../io/cache/cache-folder.ts'
import { openOutputMemory } from '../io/cache/output-memory.ts'
import { openRecordStore } from '../io/cache/record-store.ts'
import type { Save } from '../io/save-site.ts'
import { planSite } from '../site/plan-site.ts'
import { cacheKey } from './cache-key.ts'
import { openKeptSources, type SourceHead } from './kept-sources.ts'
import { rememberBuild } from './last-build.ts'
import { listFiles } from './list-files.ts'
import { type LoadOptions, loadSite } from './load-site.ts'
import { makeFilesTogether } from './make-files-together.ts'
import type { Phases } from './phases.ts'
import type { SiteTools } from './prepare-site.ts'
import type { Progress } from './progress.ts'
import type { Published } from './published.ts'
import { formatPrints, putFiles } from './put-files.ts'
import { readAhead } from './read-ahead.ts'
import type { SiteSources } from './site-sources.ts'
import type { Stock } from './take-stock.ts'
import { exitCodeOf } from './tell-problems.ts'

export interface PublishOptions extends LoadOptions {
  readonly out: string
  readonly strict: boolean
  /** Take what earlier runs kept for true. */
  readonly cache: boolean
  /** Tells this program from any other. */
  readonly program: string
}

/** Reads, plans and prints a site and saves it; what is known from earlier runs is neither read nor printed again. */
export const publishSite = async (
  options: PublishOptions,
  stock: Stock,
  tools: SiteTools,
  save: Save,
  { progress, phases }: Watch,
): Promise<Published> => {
  phases.enter('recall')
  if (!options.cache) removeCache(options.root)
  const key = cacheKey(options.program, tools.packs.homeland.code)
  const store = openRecordStore<SourceHead>(options.root, key)
  store.compact()
  const { raw, markdown } = stock.found.value
  const settle = (): void => store.save([...raw, ...markdown])
  try {
    const kept = openKeptSources(options.root, tools.packs, stock, store)
    const read = kept.stale().length
    phases.enter('read')
    const sources = await readAhead(kept, { root: options.root, packs: tools.packs }, progress)
    return await publish(options, tools, save, { progress, phases }, { sources, stock, key, settle, read })
  } finally {
    settle()
    store.close()
  }
}

/** Who watches a build. */
export interface Watch {
  readonly progress: Progress
  readonly phases: Phases
}

/** The sources of a site, ready to be read. */
interface Opened {
  readonly sources: SiteSources
  readonly stock: Stock
  readonly key: string
  /** Writes down what was read. */
  readonly settle: () => void
  /** How many are others than they were. */
  readonly read: number
}

const publish = async (
  options: PublishOptions,
  { config, packs, renderer }: SiteTools,
  save: Save,
  { progress, phases }: Watch,
  { sources, stock, key, settle, read }: Opened,
): Promise<Published> => {
  const site = await loadSite(options, config, packs, progress, sources)
  const { content, settings } = site.value
  phases.enter('plan')
  const plan = planSite(content, settings, site.value.packs)
  const files = listFiles(options.root, site.value, plan.value, renderer)
  const problems = [...site.problems, ...plan.problems, ...files.problems]
  const frame = formatPrints(plan.value.frame)
  const memory = openOutputMemory({ root: options.root, out: options.out, path: save.path }, key, frame)
  phases.enter('make')
  const point = { options, config, home: packs.homeland.code, stock, copies: content.duplicates, key }
  const put = await putFiles(files.value, save, memory, problems, (wanted) =>
    makeFilesTogether(wanted, point, save, settle, progress),
  )
  const counts = { articles: content.articles.length, pages: plan.value.pages.length, read, made: put.made }
  if (options.strict && problems.length > 0) {
    await save.discard()
    return { code: 1, problems, counts, saved: null }
  }
  phases.enter('save')
  const saved = await save.commit()
  problems.push(...saved.problems)
  const published = { code: exitCodeOf(problems), problems, counts, saved: saved.value }
  phases.enter('note')
  if (saved.value !== null) await memory.note(put.prints, put.written)
  await rememberBuild(options, stock, published, key)
  return published
}

import { fileProblem, formatProblem, type Problem } from '../../base/problem.ts'
import type { Content } from '../../io/content.ts'
import type { Places } from '../../io/gather-changes.ts'
import { openComparison } from '../find-duplicates.ts'
import { nothingThere } from '../nothing-there.ts'
import type { Progress } from '../progress.ts'
import type { ReadSource, SiteSources } from '../site-sources.ts'
import { changesBetween, isSameFind, restock, type Stock, takeStock } from '../take-stock.ts'
import { keepTools } from './keep-tools.ts'
import { rememberSources } from './remember-sources.ts'
import { openState, type SiteState } from './site-state.ts'
import { sourcesAmong } from './sources-among.ts'

export interface PreviewOptions {
  readonly root: string
  readonly drafts: boolean
  readonly baseUrl: string | null
  readonly now: () => string
  /** Distinguishes this run from others: the builds of two runs never bear the same name. */
  readonly run: string
  /** Shown while the first build is made, which reads every source. */
  readonly progress: Progress
  /** Ends what is under way. */
  readonly signal: AbortSignal
}

/** What a look at the sources led to. */
export interface Refreshed {
  /** How many files came, went or changed. */
  readonly changed: number
  /** Null when the site cannot be built and the one before stays. */
  readonly counts: SiteState['counts'] | null
}

/** A site kept up with its sources, in memory; its pages are those of a fresh build. */
export interface Preview {
  /**
   * Looks at the sources again, or at some places alone where that may do; null when nothing changed. Never rejects,
   * and is not to be called during a call.
   */
  readonly refresh: (places?: Places) => Promise<Refreshed | null>
  /** Name of the build that is shown, another after each change; empty while there is none. */
  readonly build: () => string
  readonly problems: () => readonly Problem[]
  /** Why an earlier build is shown; while there are any, what else is wrong may be out of date. */
  readonly faults: () => readonly Problem[]
  readonly has: (path: string) => boolean
  readonly make: (path: string) => Promise<Content | null>
}

interface Attempt {
  readonly state: SiteState | null
  readonly problems: readonly Problem[]
  /** Whether another attempt at the same sources may end otherwise: a file was gone when its turn came. */
  readonly isChance: boolean
  /** Whether the site is just what it was. */
  readonly isSame: boolean
}

/** Opens a preview of the site at a root; nothing is read before the first `refresh`. */
export const openPreview = (options: PreviewOptions): Preview => {
  const attempt = openAttempts(options)
  let state: SiteState | null = null
  let seen: Stock | null = null
  let builds = 0
  let isChance = false
  let faults: readonly Problem[] = []

  const settle = (made: Attempt): void => {
    faults = made.problems
    isChance = made.isChance
    if (made.state === null) return
    state = made.state
    builds += 1
  }
  const refresh = async (places: Places = null): Promise<Refreshed | null> => {
    const known = places === null || isChance || faults.length > 0 ? null : seen
    const stock = await tryStock(options.root, known, places ?? [])
    if (!('found' in stock)) {
      const isNews = !faults.some((fault) => formatProblem(fault) === formatProblem(stock))
      settle({ ...FAILED, problems: [stock], isChance: true })
      return isNews ? { changed: 0, counts: null } : null
    }
    const changed = changesBetween(seen, stock)
    if (seen !== null && !isChance && changed.length === 0 && isSameFind(seen, stock)) return null
    // after a failure the site that is shown is that of an earlier stock
    const edited = seen === null || isChance || faults.length > 0 ? null : sourcesAmong(changed, seen, stock)
    seen = stock
    const made = await attempt(stock, state, edited)
    if (made.isSame) return null
    settle(made)
    return { changed: changed.length, counts: made.state?.counts ?? null }
  }
  return {
    refresh,
    build: () => (builds === 0 ? '' : `${options.run}-${builds}`),
    problems: () => [...faults, ...(state?.problems() ?? [])],
    faults: () => faults,
    has: (path) => state?.has(path) === true,
    make: async (path) => (await state?.make(path)) ?? null,
  }
}

const DONE = { problems: [], isChance: false, isSame: false } as const
const FAILED = { state: null, isChance: false, isSame: false } as const

const SILENT: Progress = { at: () => {}, end: () => {} }

/** Makes a site of a stock; `edited` are the sources that alone are others than in the site before, null where more is. */
type MakeAttempt = (stock: Stock, before: SiteState | null, edited: readonly string[] | null) => Promise<Attempt>

const openAttempts = (options: PreviewOptions): MakeAttempt => {
  const { root, drafts, baseUrl, now, signal } = options
  let tools = keepTools(root)
  const remember = rememberSources(root, signal)
  const comparison = openComparison()
  return async (stock, before, edited) => {
    try {
      const ready = await tools(stock)
      if (ready.value === null) return { ...FAILED, problems: ready.problems }
      const sources = remember(stock, ready.value.packs)
      const progress = before === null ? options.progress : SILENT
      const clock = now()
      const reads = before === null || edited === null ? null : await readAll(sources, edited)
      const renewed = reads === null ? null : before?.renew(reads, clock, ready.value)
      if (renewed != null) return { ...DONE, state: before, isSame: renewed === 'same' }
      const earlier = before?.sound() ?? []
      const settings = { root, drafts, baseUrl, clock, sources, comparison, earlier, progress }
      return { ...DONE, state: await openState(settings, ready.value) }
    } catch (error) {
      tools = keepTools(root)
      return { ...FAILED, problems: signal.aborted ? [] : [surprise(root, error)], isChance: true }
    }
  }
}

const readAll = async (sources: SiteSources, paths: readonly string[]): Promise<Map<string, ReadSource>> => {
  const reads = new Map<string, ReadSource>()
  for (const path of paths) reads.set(path, await sources.read(path))
  return reads
}

// of a stock that is known only some places are looked at, if that tells all
const tryStock = async (root: string, known: Stock | null, places: Iterable<string>): Promise<Stock | Problem> => {
  try {
    const narrow = known === null ? null : restock(root, known, places)
    return narrow ?? nothingThere(root) ?? (await takeStock(root))
  } catch (error) {
    return surprise(root, error)
  }
}

// what a preview outlives though a build would not: the next change may end it
const surprise = (path: string, error: unknown): Problem => {
  const isRefusal = error instanceof Error && 'syscall' in error
  const reason = error instanceof Error ? error.message : String(error)
  const message = isRefusal
    ? `the system refused: ${reason}; check the path and its permissions`
    : `a bug, please report it: ${(error instanceof Error ? error.stack : undefined) ?? reason}`
  return fileProblem(path, isRefusal ? 'system' : 'bug', message)
}

import { formatProblem, type Problem } from '../../base/problem.ts'
import type { Content } from '../../io/content.ts'
import type { Renderer } from '../../render/create-renderer.ts'
import { TemplateError } from '../../render/template-error.ts'
import { planSite } from '../../site/plan-site.ts'
import type { Comparison } from '../find-duplicates.ts'
import { isProblem, listFiles, type SiteFile } from '../list-files.ts'
import { type LoadOptions, loadSite } from '../load-site.ts'
import type { SiteTools } from '../prepare-site.ts'
import type { Progress } from '../progress.ts'
import type { ReadSource, SiteSources } from '../site-sources.ts'
import { openExchange } from './exchange-articles.ts'

/** A site as it stands in memory: every file at its path, made when asked for. */
export interface SiteState {
  readonly has: (path: string) => boolean
  /** Makes a file; null where there is none or it is left out. What is wrong with it is told by `problems`. */
  readonly make: (path: string) => Promise<Content | null>
  /** What is wrong with the sources and, as files are asked for, with those. */
  readonly problems: () => readonly Problem[]
  readonly counts: { readonly articles: number; readonly pages: number }
  /** The renderers that have not failed on any page yet, newest first: what a later state falls back on. */
  readonly sound: () => readonly Renderer[]
  /**
   * Has some sources say what they are read as now, where the site is planned alike and printed with the same tools on
   * the same day; null where it must be planned anew.
   */
  readonly renew: (reads: ReadonlyMap<string, ReadSource>, clock: string, tools: SiteTools) => 'same' | 'another' | null
}

type Files = ReadonlyMap<string, SiteFile>

/** So many earlier renderers are kept at most. */
const KEPT_RENDERERS = 8

export interface StateOptions extends LoadOptions {
  readonly sources: SiteSources
  /** Of the texts of earlier states. */
  readonly comparison: Comparison
  /** What pages fall back on where their template fails, newest first. */
  readonly earlier: readonly Renderer[]
  readonly progress: Progress
}

/** Reads and plans a site. A page whose template fails is printed by the latest of `earlier` that can. */
export const openState = async (options: StateOptions, tools: SiteTools): Promise<SiteState> => {
  const { earlier, progress, comparison } = options
  const exchange = openExchange(options.sources, comparison)
  const { config, packs } = tools
  const site = await loadSite(options, config, packs, progress, exchange.sources, comparison.among)
  const plan = planSite(site.value.content, site.value.settings, site.value.packs)
  const list = (renderer: Renderer) => listFiles(options.root, site.value, plan.value, renderer)
  const listed = list(tools.renderer)
  let problems: readonly Problem[] = [...site.problems, ...plan.problems, ...listed.problems]
  // what pages were found to be wrong with when they were asked for
  let met: Problem[] = []
  const renderers = [tools.renderer, ...earlier.filter((one) => one !== tools.renderer)].slice(0, KEPT_RENDERERS)
  const failed = new Set<Renderer>()
  const files = rememberLists((renderer) => (renderer === tools.renderer ? listed : list(renderer)).value)
  const renew: SiteState['renew'] = (reads, clock, now) => {
    if (failed.size > 0 || !isSameDay(clock, options.clock) || !isSameTools(now, tools)) return null
    const exchanged = exchange.put(reads)
    if (exchanged === null) return null
    if (exchanged.isSame) return 'same'
    const gone = new Set(exchanged.gone)
    problems = [...problems.filter((problem) => !gone.has(problem)), ...exchanged.come]
    met = []
    plan.value.forget()
    return 'another'
  }
  return {
    has: (path) => files(tools.renderer).has(path),
    make: (path) => makeFile(path, { renderers, failed, files, problems: met }),
    problems: () => [...problems, ...met],
    counts: { articles: site.value.content.articles.length, pages: plan.value.pages.length },
    sound: () => renderers.filter((renderer) => !failed.has(renderer)),
    renew,
  }
}

// the front page says on which day it was made
const isSameDay = (one: string, other: string): boolean => one.slice(0, 10) === other.slice(0, 10)

const isSameTools = (one: SiteTools, other: SiteTools): boolean =>
  one.config === other.config && one.packs === other.packs && one.renderer === other.renderer

interface Press {
  readonly renderers: readonly Renderer[]
  readonly failed: Set<Renderer>
  readonly files: (renderer: Renderer) => Files
  readonly problems: Problem[]
}

const makeFile = async (path: string, { renderers, failed, files, problems }: Press): Promise<Content | null> => {
  for (const [age, renderer] of renderers.entries()) {
    const made = await tryFile(files(renderer).get(path))
    if (made === undefined || !isProblem(made)) return made ?? null
    // what an earlier renderer would say is out of date
    if (age === 0 && !problems.some((known) => formatProblem(known) === formatProblem(made))) problems.push(made)
    failed.add(renderer)
  }
  return null
}

const tryFile = async (file: SiteFile | undefined): Promise<Content | Problem | undefined> => {
  try {
    return await file?.make()
  } catch (error) {
    if (error instanceof TemplateError) return error.problem
    throw error
  }
}

const rememberLists = (list: (renderer: Renderer) => readonly SiteFile[]): ((renderer: Renderer) => Files) => {
  const known = new Map<Renderer, Files>()
  return (renderer) => {
    const files = known.get(renderer) ?? new Map(list(renderer).map((file) => [file.path, file]))
    known.set(renderer, files)
    return files
  }
}

import { writeFile } from 'node:fs/promises'
import type { Problem } from '../base/problem.ts'
import { keepProgram } from '../io/cache/program-print.ts'
import { counted } from './counted.ts'
import { recallBuild } from './last-build.ts'
import { nothingThere } from './nothing-there.ts'
import { openPhases, type Phases } from './phases.ts'
import { showProgress } from './progress.ts'
import type { Watch } from './publish-site.ts'
import { type Published, unpublished } from './published.ts'
import { refuseReport } from './refuse-report.ts'
import { takeStock } from './take-stock.ts'
import { inOrder, tellProblems } from './tell-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'

export interface BuildOptions {
  readonly root: string
  readonly out: string
  readonly baseUrl?: string
  /** The moment of the build, ISO 8601. */
  readonly clock: string
  readonly drafts: boolean
  readonly strict: boolean
  readonly report?: string
  readonly force: boolean
  /** Take what earlier runs kept for true. */
  readonly cache: boolean
  readonly json: boolean
  readonly quiet: boolean
}

/** What a build did, as `--json` and `--report` give it. */
interface BuildReport {
  readonly schema: 1
  readonly out: string
  readonly clock: string
  readonly published: boolean
  readonly articles: number
  readonly pages: number
  readonly read: number
  readonly made: number
  readonly written: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
  readonly problems: readonly Problem[]
  /** How long each part took. */
  readonly milliseconds: Readonly<Record<string, number>>
}

// what a site is made with is loaded only when there is something to make
const build = async (options: BuildOptions, watch: Watch): Promise<Published> => {
  const nothing = nothingThere(options.root)
  if (nothing !== null) return unpublished([nothing])
  const told = { ...options, baseUrl: options.baseUrl ?? null, program: keepProgram(options.root) }
  const stock = await takeStock(options.root)
  watch.phases.enter('recall')
  const last = options.cache ? await recallBuild(told, stock) : null
  if (last !== null) return last
  try {
    const { buildSite } = await import('./build-site.ts')
    return await buildSite(told, stock, watch)
  } finally {
    watch.progress.end()
  }
}

const reportOf = (
  { counts, saved, problems }: Published,
  { out, clock }: BuildOptions,
  phases: Phases,
): BuildReport => ({
  schema: 1,
  out,
  clock,
  published: saved !== null,
  ...counts,
  written: saved?.written ?? [],
  removed: saved?.removed ?? [],
  unchanged: saved?.unchanged ?? 0,
  problems: inOrder(problems),
  milliseconds: phases.all(),
})

const summary = (report: BuildReport): string => {
  const { articles, pages, written, removed, unchanged, out } = report
  if (!report.published) return 'nothing was published\n'
  const files = `${counted(written.length, 'file')} written, ${unchanged} unchanged, ${removed.length} removed`
  return `${counted(articles, 'article')}, ${counted(pages, 'page')}; ${files} in ${out}/\n`
}

const tell = async (
  result: Published,
  report: BuildReport,
  options: BuildOptions,
  terminal: Terminal,
): Promise<void> => {
  const told = options.quiet ? result.problems.filter(({ severity }) => severity === 'error') : result.problems
  if (options.json) await terminal.out(`${JSON.stringify(report, null, 2)}\n`)
  else tellProblems(told, terminal)
  if (!options.json && !options.quiet) await terminal.out(summary(report))
}

/** Builds the site at a root: everything is read, planned and printed before the first file of the old site moves. */
export const runBuild = async (options: BuildOptions, terminal: Terminal): Promise<ExitCode> => {
  const refusal = options.report === undefined ? null : await refuseReport(options.report, options.root, options.out)
  const progress = showProgress(terminal, options.quiet || options.json)
  const phases = openPhases('find')
  const result = refusal === null ? await build(options, { progress, phases }) : unpublished([refusal])
  const report = reportOf(result, options, phases)
  await tell(result, report, options, terminal)
  if (options.report !== undefined && refusal === null) {
    await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`)
  }
  return result.code
}

import { writeFile } from 'node:fs/promises'
import type { Problem } from '../base/problem.ts'
import { printProgram } from '../io/cache/program-print.ts'
import { openSave } from '../io/save-site.ts'
import { TemplateError } from '../render/template-error.ts'
import { counted } from './counted.ts'
import { prepareSite } from './prepare-site.ts'
import { type Progress, showProgress } from './progress.ts'
import { type Published, publishSite } from './publish-site.ts'
import { refuseReport } from './refuse-report.ts'
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
  readonly written: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
  readonly problems: readonly Problem[]
}

const NOTHING = { articles: 0, pages: 0 }

const failed = (problems: readonly Problem[]): Published => ({ code: 2, problems, counts: NOTHING, saved: null })

const build = async (options: BuildOptions, progress: Progress): Promise<Published> => {
  const tools = await prepareSite(options.root)
  if (tools.value === null) return failed(tools.problems)
  const save = await openSave(options)
  if (save.value === null) return failed(save.problems)
  try {
    const result = await publishSite(
      { ...options, baseUrl: options.baseUrl ?? null, program: printProgram() },
      tools.value,
      save.value,
      progress,
    )
    return { ...result, problems: [...save.problems, ...result.problems] }
  } catch (error) {
    await save.value.discard()
    if (error instanceof TemplateError) return failed([error.problem])
    throw error
  } finally {
    progress.end()
  }
}

const reportOf = ({ counts, saved, problems }: Published, { out, clock }: BuildOptions): BuildReport => ({
  schema: 1,
  out,
  clock,
  published: saved !== null,
  ...counts,
  written: saved?.written ?? [],
  removed: saved?.removed ?? [],
  unchanged: saved?.unchanged ?? 0,
  problems: inOrder(problems),
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
  const result = refusal === null ? await build(options, progress) : failed([refusal])
  const report = reportOf(result, options)
  await tell(result, report, options, terminal)
  if (options.report !== undefined && refusal === null) {
    await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`)
  }
  return result.code
}

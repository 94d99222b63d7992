import type { Problem } from '../base/problem.ts'
import { findConfigs } from '../config/load-config.ts'
import { loadSource } from '../io/load-source.ts'
import { decode } from '../recover/decode.ts'
import { TemplateError } from '../render/template-error.ts'
import { planSite } from '../site/plan-site.ts'
import { checkArticles } from './check-articles.ts'
import { checkLinks, type LinkSource, readLinks } from './check-links.ts'
import { openPolicyCheck } from './check-policy.ts'
import { checkSettings } from './check-settings.ts'
import { counted } from './counted.ts'
import { listFiles } from './list-files.ts'
import { loadSite } from './load-site.ts'
import { makeFiles } from './make-files.ts'
import { prepareSite, type SiteTools } from './prepare-site.ts'
import { type Progress, showProgress } from './progress.ts'
import { exitCodeOf, inOrder, tellProblems } from './tell-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { traceLinks } from './trace-links.ts'

export interface CheckOptions {
  readonly root: string
  readonly drafts: boolean
  readonly json: boolean
  readonly clock: string
}

interface Findings {
  readonly articles: number
  readonly pages: number
  readonly problems: readonly Problem[]
}

const inspect = async (options: CheckOptions, tools: SiteTools, progress: Progress): Promise<Findings> => {
  const site = await loadSite({ ...options, baseUrl: null }, tools.config, tools.packs, progress)
  const { content, settings, packs } = site.value
  const plan = planSite(content, settings, packs)
  const files = listFiles(options.root, site.value, plan.value, tools.renderer)
  const problems = [...site.problems, ...plan.problems, ...files.problems, ...checkArticles(content, tools.packs)]
  problems.push(...checkSettings(settings, content, findConfigs(options.root)[0] ?? null, options.root))
  const sources: LinkSource[] = []
  const paths = new Set<string>()
  const policy = openPolicyCheck(tools.renderer.policy)
  // who says what may be loaded in a file of their own knows what their pages load
  const isOurs = !site.value.sources.copied.includes('static/_headers')
  for await (const file of makeFiles(files.value, problems, progress)) {
    paths.add(file.path)
    if (typeof file.content !== 'string') continue
    sources.push(readLinks(file.path, file.content))
    if (isOurs && file.path.endsWith('.html')) policy.look(file.path, file.content)
  }
  problems.push(...policy.problems())
  problems.push(...traceLinks(checkLinks(sources, paths), plan.value.pages, (path) => readText(options.root, path)))
  return { articles: content.articles.length, pages: plan.value.pages.length, problems: inOrder(problems) }
}

const readText = (root: string, path: string): string => {
  const { value } = loadSource(root, path)
  return value === null ? '' : decode(value.bytes).text
}

const tell = async (findings: Findings, terminal: Terminal): Promise<void> => {
  tellProblems(findings.problems, terminal)
  const errors = findings.problems.filter(({ severity }) => severity === 'error').length
  const { articles, pages, problems } = findings
  await terminal.out(
    `${counted(articles, 'article')}, ${counted(pages, 'page')}: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}\n`,
  )
}

/** Builds a site in memory and tells what is wrong with it; writes nothing. */
export const runCheck = async (options: CheckOptions, terminal: Terminal): Promise<ExitCode> => {
  const tools = await prepareSite(options.root)
  tellProblems(tools.problems, terminal)
  if (tools.value === null) return 2
  const progress = showProgress(terminal, options.json)
  try {
    const findings = await inspect(options, tools.value, progress)
    progress.end()
    if (options.json) await terminal.out(`${JSON.stringify({ schema: 1, ...findings }, null, 2)}\n`)
    else await tell(findings, terminal)
    return exitCodeOf(findings.problems)
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    tellProblems([error.problem], terminal)
    return 2
  }
}

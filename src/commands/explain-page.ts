import { openOutputMemory } from '../io/cache/output-memory.ts'
import { printProgram } from '../io/cache/program-print.ts'
import { openRecordStore } from '../io/cache/record-store.ts'
import { busy, takeLock } from '../io/lock.ts'
import { locateOutput } from '../io/output-folder.ts'
import { planSite, type SitePlan } from '../site/plan-site.ts'
import { outputPath } from '../site/urls.ts'
import { cacheKey } from './cache-key.ts'
import { counted } from './counted.ts'
import { type Ink, mixInk } from './explain/ink.ts'
import { openKeptSources, type SourceHead } from './kept-sources.ts'
import { listFiles, type SiteFile } from './list-files.ts'
import { type LoadOptions, loadSite } from './load-site.ts'
import { prepareSite, type SiteTools } from './prepare-site.ts'
import { type Progress, showProgress } from './progress.ts'
import { formatPrints, printFile } from './put-files.ts'
import { takeStock } from './take-stock.ts'
import { tellProblems, usageProblem } from './tell-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { visible } from './visible.ts'

export interface ExplainPageOptions extends LoadOptions {
  /** An address of the site, from its root: `/regions/ru-tom/`. */
  readonly url: string
  readonly out: string
}

/** Shows what a page is made of, why it was made when it was last made, and why the next build would make it again. */
export const runExplainPage = async (options: ExplainPageOptions, terminal: Terminal): Promise<ExitCode> => {
  const tools = await prepareSite(options.root)
  tellProblems(tools.problems, terminal)
  if (tools.value === null) return 2
  const lock = await takeLock(options.root)
  if (typeof lock === 'number') {
    tellProblems([busy(options.root, lock)], terminal)
    return 2
  }
  try {
    const found = await findPage(options, tools.value, showProgress(terminal, false))
    if (found !== null) await terminal.out(describe(found, mixInk(terminal.colour)))
    else tellProblems([nowhere(options.url)], terminal)
    return found === null ? 2 : 0
  } finally {
    await lock.release()
  }
}

interface FoundPage {
  readonly file: SiteFile
  readonly sources: readonly string[]
  readonly whyMade: string | null
  readonly whyMake: string | null
}

const nowhere = (url: string) =>
  usageProblem(url, 'the site has no such page; take the address from the browser, without the name of the server')

const findPage = async (
  options: ExplainPageOptions,
  tools: SiteTools,
  progress: Progress,
): Promise<FoundPage | null> => {
  const { root, out, url } = options
  const key = cacheKey(printProgram(options.root), tools.packs.homeland.code)
  const stock = await takeStock(root)
  const store = openRecordStore<SourceHead>(root, key)
  try {
    const sources = openKeptSources(root, tools.packs, stock, store)
    const site = await loadSite(options, tools.config, tools.packs, progress, sources)
    const { value: plan } = planSite(site.value.content, site.value.settings, site.value.packs)
    const path = outputPath(url)
    const file = listFiles(root, site.value, plan, tools.renderer).value.find((one) => one.path === path)
    if (file === undefined) return null
    const place = { root, out, path: (await locateOutput(root, out)).path }
    const memory = openOutputMemory(place, key, formatPrints(plan.frame))
    const whyMake = memory.whyMake(path, printFile(file))
    return { file, sources: sourcesAt(plan, path), whyMade: memory.whyMade(path), whyMake }
  } finally {
    store.save([...stock.found.value.raw, ...stock.found.value.markdown])
    store.close()
  }
}

const sourcesAt = ({ pages, files, redirects }: SitePlan, path: string): readonly string[] =>
  [...pages, ...files, ...redirects].find((one) => one.path === path)?.sources() ?? []

const SHOWN = 10

const describe = ({ file, sources, whyMade, whyMake }: FoundPage, ink: Ink): string => {
  const more = sources.length > SHOWN ? [`and ${sources.length - SHOWN} more`] : []
  const facts = [
    ['file', file.path],
    ['made of', sources.length === 0 ? 'the site as a whole' : counted(sources.length, 'source')],
    ...[...sources.slice(0, SHOWN), ...more].map((source) => ['', source] as const),
    ['last made', whyMade === null ? 'never, as far as is known' : `because ${inWords(whyMade)}`],
    ['next build', whyMake === null ? 'leaves it as it is' : `makes it again, because ${inWords(whyMake)}`],
  ] as const
  return `${facts.map(([name, fact]) => `  ${ink.dim(name.padEnd(10))} ${visible(fact)}`).join('\n')}\n`
}

/** What the names of prints, and other reasons, stand for. */
const WORDS: Readonly<Record<string, string>> = {
  new: 'nothing was known of it',
  altered: 'its file was altered or removed',
  always: 'nobody keeps account of what it is made of',
  template: 'its template, or something of the theme that stands in it, is another',
  settings: 'the config is another',
  menus: 'the pages of the menus are others',
  article: 'its article, or what that leads to, is another',
  kin: 'the newest articles on the same region and partner, or its copies, are others',
  articles: 'the articles filed there are others',
  beside: 'the articles that only name its subject, or the pages beside it, are others',
  site: 'some article of the site is another',
  shelves: 'the pages of its archive are others',
  day: 'it tells the day of the build',
  page: 'its own text, or what that leads to, is another',
  pages: 'the addresses of the site are others',
  file: 'its source file is another',
}

const inWords = (names: string): string =>
  names
    .split(' ')
    .map((name) => WORDS[name] ?? name)
    .join('; ')

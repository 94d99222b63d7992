import { printOf } from '../base/print.ts'
import { fileProblem, type Outcome, type Problem } from '../base/problem.ts'
import type { SiteSettings } from '../records/site-settings.ts'
import { buildAtlas } from './atlas.ts'
import type { PlainPage, SiteContent } from './content.ts'
import { type Desk, type DeskFacts, packOf } from './desk.ts'
import { draftFiles } from './draft-files.ts'
import { type Draft, draftLanguage, draftNotFound, draftPlain } from './draft-pages.ts'
import { openMemory } from './memory.ts'
import { localeOf } from './metadata/locale.ts'
import { openDesk } from './open-desk.ts'
import { type PlannedFile, pathsOf } from './planned-file.ts'
import type { PlannedPage } from './planned-page.ts'
import { openPrinter, type Prints } from './prints.ts'
import { type PlannedRedirect, planRedirects } from './redirects/plan-redirects.ts'
import { planRules } from './redirects/plan-rules.ts'
import { openRegister } from './register.ts'
import type { SitePacks } from './site-packs.ts'
import { outputPath, wayToRoot } from './urls.ts'

/** Everything a site consists of, each at its address. */
export interface SitePlan {
  readonly pages: readonly PlannedPage[]
  /** What stands at old addresses. */
  readonly redirects: readonly PlannedRedirect[]
  /** What is no page: feeds, tables, maps for crawlers. */
  readonly files: readonly PlannedFile[]
  /** Prints of what every page is made of: the settings, but for the moment of the build, and the menus. */
  readonly frame: Prints
  /** Forgets what articles say, for one says something else now, though the site is planned alike. */
  readonly forget: () => void
}

/**
 * Plans every page and file of a site: addresses first, all of them; what stands on a page is made when its view is asked for.
 * Two pages at one address are an error that names both sources: the first keeps the address, and a page that Herald
 * makes goes before a plain page, which is then left out of the menus too.
 */
export const planSite = (content: SiteContent, settings: SiteSettings, packs: SitePacks): Outcome<SitePlan> => {
  const planned = new Map<string, Draft>()
  const problems: Problem[] = []
  const claim = (draft: Draft): boolean => {
    const first = planned.get(draft.url)
    if (first === undefined) planned.set(draft.url, draft)
    else problems.push(collision(first, draft))
    return first === undefined
  }
  const urls = new Set<string>()
  const hidden = new Set<string>()
  const pages: PlainPage[] = []
  const memory = openMemory()
  const facts = { urls, hidden, memory }
  const { value: desks, problems: missing } = openDesks({ ...content, pages }, settings, packs, facts)
  const [main] = desks
  for (const draft of desks.flatMap(draftLanguage)) claim(draft)
  if (main !== undefined) claim(draftNotFound(main))
  for (const desk of desks) {
    const own = content.pages.filter((page) => page.language === desk.language)
    pages.push(...own.filter((page) => claim(draftPlain(desk, page))))
  }
  const made = [...planned.values()].map(finish)
  const own = draftFiles(desks, made)
  const filesAt = new Map(own.map((file) => [`${file.url}/`, file.url]))
  const redirects = planRedirects(desks, (url) => nameAt(planned, url) ?? filesAt.get(url) ?? null)
  const files = [...own, ...planRules(redirects.value)]
  for (const { url } of [...made, ...files]) urls.add(url)
  for (const { url } of made.filter((page) => page.noindex)) hidden.add(url)
  const strays = strayPages(content, settings)
  return {
    value: {
      pages: made,
      redirects: redirects.value,
      files,
      frame: printFrame(settings, pages),
      forget: memory.forget,
    },
    problems: [...missing, ...problems, ...redirects.problems, ...strays],
  }
}

const openDesks = (
  content: SiteContent,
  settings: SiteSettings,
  packs: SitePacks,
  known: Pick<DeskFacts, 'urls' | 'hidden' | 'memory'>,
): Outcome<Desk[]> => {
  const desks: Desk[] = []
  const problems: Problem[] = []
  const register = openRegister(packs)
  const atlas = buildAtlas(content, settings, register)
  const prints = openPrinter(content, atlas, known.memory)
  for (const [index, language] of settings.languages.entries()) {
    const wording = packOf(packs, language)?.wording ?? null
    if (wording === null) {
      problems.push(noWording(language))
      continue
    }
    const facts = { language, prefix: index === 0 ? '/' : `/${language}/`, locale: localeOf(language), wording }
    const { compare } = new Intl.Collator(language)
    desks.push(openDesk({ ...facts, settings, packs, register, content, atlas, prints, ...known, desks, compare }))
  }
  return { value: desks, problems }
}

const finish = ({ desk, url, sources, template, noindex, changed, prints, near = '', view }: Draft): PlannedPage => ({
  url,
  path: outputPath(url),
  root: wayToRoot(url, desk.settings.baseUrl),
  language: desk.language,
  sources: () => pathsOf(sources),
  template,
  noindex,
  changed,
  prints,
  near,
  view: () => view({ url, ...desk }),
})

const printFrame = ({ clock, ...settings }: SiteSettings, pages: readonly PlainPage[]): Prints => ({
  settings: printOf([JSON.stringify(settings)]),
  menus: printOf(
    pages.map(({ language, slug, title, order, noindex }) => JSON.stringify([language, slug, title, order, noindex])),
  ),
})

const nameOf = ({ sources: [source], template }: Draft): string => source?.path ?? `the ${template} page`

const nameAt = (planned: ReadonlyMap<string, Draft>, url: string): string | null => {
  const draft = planned.get(url)
  return draft === undefined ? null : nameOf(draft)
}

const collision = (first: Draft, second: Draft): Problem =>
  fileProblem(
    nameOf(second),
    'site/collision',
    `${second.url} is already the address of ${nameOf(first)}; give one of the two another slug`,
  )

const noWording = (language: string): Problem =>
  fileProblem('herald.config', 'site/language', `there is no interface in “${language}”; take it out of languages`)

const strayPages = (content: SiteContent, settings: SiteSettings): Problem[] =>
  content.pages
    .filter((page) => !settings.languages.includes(page.language))
    .map((page) =>
      fileProblem(
        page.path,
        'site/page-language',
        `the site has no interface in “${page.language}”; add it to languages or change the page’s`,
        'warning',
      ),
    )

import type { Outcome, Problem } from '../base/problem.ts'
import type { SiteSettings } from '../records/site-settings.ts'
import { buildAtlas } from './atlas.ts'
import type { SiteContent } from './content.ts'
import { type Desk, openSheet, packOf } from './desk.ts'
import { type Draft, draftLanguage, draftNotFound } from './draft-pages.ts'
import type { PlannedPage } from './planned-page.ts'
import { openRegister } from './register.ts'
import type { SitePacks } from './site-packs.ts'
import { outputPath } from './urls.ts'

/**
 * Plans every page of a site: addresses first, all of them; what stands on a page is made when its view is asked for.
 * Two pages at one address are an error that names both sources, and the first keeps the address.
 */
export const planSite = (content: SiteContent, settings: SiteSettings, packs: SitePacks): Outcome<PlannedPage[]> => {
  const urls = new Set<string>()
  const desks: Desk[] = []
  const problems: Problem[] = []
  const register = openRegister(packs)
  const atlas = buildAtlas(content, settings, register)
  for (const [index, language] of settings.languages.entries()) {
    const wording = packOf(packs, language)?.wording ?? null
    if (wording === null) {
      problems.push(noWording(language))
      continue
    }
    const prefix = index === 0 ? '/' : `/${language}/`
    const { compare } = new Intl.Collator(language)
    desks.push({ language, prefix, wording, settings, packs, register, content, atlas, urls, desks, compare })
  }
  const [main] = desks
  const drafts = main === undefined ? [] : [...desks.flatMap(draftLanguage), draftNotFound(main)]
  const pages = new Map<string, Draft>()
  for (const draft of drafts) {
    const first = pages.get(draft.url)
    if (first === undefined) pages.set(draft.url, draft)
    else problems.push(collision(draft.url, first, draft))
    urls.add(draft.url)
  }
  return { value: [...pages.values()].map(finish), problems: [...problems, ...strayPages(content, settings)] }
}

const finish = ({ desk, url, sources, template, view }: Draft): PlannedPage => ({
  url,
  path: outputPath(url),
  language: desk.language,
  sources: [...new Set(sources)].sort(),
  template,
  view: () => view(openSheet(desk, url)),
})

const problem = (path: string, rule: string, message: string): Problem => ({
  severity: 'error',
  path,
  line: null,
  column: null,
  rule,
  message,
})

const nameOf = ({ sources, template }: Draft): string => sources[0] ?? `the ${template} page`

const collision = (url: string, first: Draft, second: Draft): Problem =>
  problem(
    nameOf(second),
    'site/collision',
    `${url} is already the address of ${nameOf(first)}; give one of the two another slug`,
  )

const noWording = (language: string): Problem =>
  problem('herald.config', 'site/language', `there is no interface in “${language}”; take it out of languages`)

const strayPages = (content: SiteContent, settings: SiteSettings): Problem[] =>
  content.pages
    .filter((page) => !settings.languages.includes(page.language))
    .map((page) => ({
      ...problem(
        page.path,
        'site/page-language',
        `the site has no interface in “${page.language}”; add it to languages or change the page’s`,
      ),
      severity: 'warning' as const,
    }))

import { ROOT_MARK } from '../../src/base/root-mark.ts'
import type { Country, CountryGroup, Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import type { Homeland, HomeRegion } from '../../src/homelands/homeland.ts'
import { languages } from '../../src/languages/index.ts'
import type { Article, Block } from '../../src/records/article.ts'
import type { BlockRef, Evidence } from '../../src/records/evidence.ts'
import type { SiteSettings } from '../../src/records/site-settings.ts'
import type { TaggedArticle } from '../../src/records/tagged-article.ts'
import type { Figure, Link, Product } from '../../src/records/tags.ts'
import { noFields } from '../../src/recover/no-fields.ts'
import { makeCard } from '../../src/site/article-card.ts'
import { buildAtlas } from '../../src/site/atlas.ts'
import type { PlainPage, SiteContent } from '../../src/site/content.ts'
import type { Sheet } from '../../src/site/desk.ts'
import { makeGist } from '../../src/site/gist.ts'
import { openMemory } from '../../src/site/memory.ts'
import { localeOf } from '../../src/site/metadata/locale.ts'
import { openDesk } from '../../src/site/open-desk.ts'
import { planSite } from '../../src/site/plan-site.ts'
import type { PlannedPage } from '../../src/site/planned-page.ts'
import { openPrinter } from '../../src/site/prints.ts'
import { openRegister } from '../../src/site/register.ts'
import type { SitePacks } from '../../src/site/site-packs.ts'
import type { PageView } from '../../src/site/views/page-view.ts'

const region = (
  code: string,
  ru: string,
  en: string,
  district: string,
  tile: readonly [number, number],
): HomeRegion => ({
  code,
  kind: 'region',
  country: 'RU',
  region: code,
  names: { ru, en },
  capital: { ru: 'Город', en: 'Town' },
  district,
  tile,
})

const country = (code: string, ru: string, it: string, en: string, within: readonly string[]): Country => ({
  code,
  kind: 'country',
  country: code,
  region: null,
  names: { ru, it, en },
  alpha3: `${code}X`,
  m49: '000',
  within,
})

const group = (code: string, ru: string, it: string, en: string): CountryGroup => ({
  code,
  kind: 'group',
  country: null,
  region: null,
  names: { ru, it, en },
  notes: {},
})

const homeland: Homeland = {
  code: 'RU',
  districts: [
    { code: 'siberian', names: { ru: 'Сибирский округ', en: 'Siberian district' } },
    { code: 'central', names: { ru: 'Центральный округ', en: 'Central district' } },
  ],
  regions: [
    region('RU-TOM', 'Томская область', 'Tomsk Oblast', 'siberian', [1, 0]),
    region('RU-OMS', 'Омская область', 'Omsk Oblast', 'siberian', [0, 0]),
    region('RU-TUL', 'Тульская область', 'Tula Oblast', 'central', [0, 1]),
  ],
  namings: () => [],
}

const gazetteer: Gazetteer = {
  countries: [
    country('CN', 'Китай', 'Cina', 'China', ['030', '142']),
    country('JP', 'Япония', 'Giappone', 'Japan', ['030', '142']),
    country('MN', 'Монголия', 'Mongolia', 'Mongolia', ['030', '142']),
    country('DE', 'Германия', 'Germania', 'Germany', ['155', '150']),
  ],
  groups: [
    group('142', 'Азия', 'Asia', 'Asia'),
    group('150', 'Европа', 'Europa', 'Europe'),
    group('143', 'Центральная Азия', 'Asia centrale', 'Central Asia'),
  ],
  namings: () => [],
}

export const packs: SitePacks = { homeland, gazetteer, languages }

export const settings: SiteSettings = {
  title: { ru: 'Экспорт', it: 'Export', en: 'Exports' },
  description: { ru: 'Новости.', it: 'Notizie.', en: 'News.' },
  languages: ['ru', 'it', 'en'],
  home: 'RU',
  baseUrl: null,
  since: null,
  rights: null,
  theme: { fonts: 'bundled' },
  clock: '2030-01-02T03:04:05Z',
}

/** What a specimen says of an article; the rest is empty. */
export interface Specimen {
  readonly id?: string
  readonly language?: string
  readonly title?: string
  readonly lead?: string
  readonly body?: readonly string[]
  readonly blocks?: readonly Block[]
  readonly date?: Partial<Article['date']>
  readonly article?: Partial<Article>
  readonly overrides?: Partial<Article['overrides']>
  readonly tags?: Partial<Omit<TaggedArticle, 'article'>>
}

const { overrides } = noFields()

export const paragraph = (text: string, html: string | null = null): Block => ({ kind: 'paragraph', text, html })

/** A tagged article of which only what matters is said. */
export const makeArticle = (specimen: Specimen = {}): TaggedArticle => {
  const id = specimen.id ?? 'story'
  const article: Article = {
    id,
    source: {
      path: `seeds/${id}.txt`,
      kind: 'raw',
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
      url: null,
      rights: null,
    },
    language: specimen.language ?? 'ru',
    title: specimen.title ?? null,
    titleBasis: specimen.title === undefined ? 'none' : 'printed',
    lead: specimen.lead ?? null,
    credit: null,
    frontMatter: null,
    authors: [],
    agency: null,
    publisher: null,
    dateline: null,
    date: {
      value: null,
      basis: 'unknown',
      partial: null,
      notBefore: null,
      notAfter: null,
      evidence: [],
      ...specimen.date,
    },
    updated: null,
    body: specimen.blocks ?? (specimen.body ?? []).map((text) => paragraph(text)),
    removed: [],
    warnings: [],
    ...specimen.article,
    overrides: { ...overrides, ...specimen.overrides },
  }
  return {
    article,
    regions: [],
    partners: [],
    groups: [],
    links: [],
    figures: [],
    products: [],
    services: [],
    people: [],
    organisations: [],
    quotes: [],
    events: [],
    warnings: [],
    ...specimen.tags,
  }
}

/** Evidence at some place of a block. */
export const at = (block: BlockRef, text: string, start = 0): Evidence => ({
  block,
  start,
  end: start + text.length,
  text,
  rule: 'test',
})

/** «RU-TOM > CN»: a link in the role given. */
export const link = (
  region: string | null,
  partner: string,
  role: Link['role'] = 'export',
  evidence: readonly Evidence[] = [at(0, 'А')],
): Link => {
  const isGroup = /^\d|^x-/.test(partner)
  return { region, partner: isGroup ? null : partner, group: isGroup ? partner : null, role, joint: [], evidence }
}

export const primary = (code: string): TaggedArticle['regions'][number] => ({ code, role: 'primary', evidence: [] })

export const figure = (text: string, value: number | null, unit: string, more: Partial<Figure> = {}): Figure => ({
  text,
  value,
  valueMax: null,
  fraction: null,
  unit,
  qualifier: 'eq',
  measure: null,
  period: null,
  comparedWith: null,
  subject: null,
  regions: [],
  partners: [],
  groups: [],
  joint: false,
  evidence: [at(0, text)],
  ...more,
})

export const product = (text: string, hs: string, direction: Product['direction'] = 'export'): Product => ({
  hs: [hs],
  text,
  direction,
  confidence: 'high',
  evidence: [at(0, text)],
})

export const content = (articles: readonly TaggedArticle[], pages: readonly PlainPage[] = []): SiteContent => ({
  articles: articles.map((tagged) => ({
    card: makeCard(tagged),
    record: () => JSON.stringify(tagged),
    gist: () => makeGist(tagged),
    tagged: () => tagged,
  })),
  pages,
  images: [],
  duplicates: new Map(),
  drafts: false,
})

/** The pages of a site made of these articles, by address. */
export const planned = (
  articles: readonly TaggedArticle[],
  more: Partial<SiteSettings> = {},
): ReadonlyMap<string, PlannedPage> =>
  new Map(planSite(content(articles), { ...settings, ...more }, packs).value.pages.map((page) => [page.url, page]))

/** The view at an address, of the kind expected there. */
export const viewAt = <Kind extends PageView['kind']>(
  pages: ReadonlyMap<string, PlannedPage>,
  url: string,
  kind: Kind,
): Extract<PageView, { readonly kind: Kind }> => {
  const view = pages.get(url)?.view()
  if (view === undefined) throw new Error(`no page at ${url}; there are ${[...pages.keys()].join(' ')}`)
  if (!isKind(view, kind)) throw new Error(`${url} is ${view.kind}, not ${kind}`)
  return view
}

const isKind = <Kind extends PageView['kind']>(
  view: PageView,
  kind: Kind,
): view is Extract<PageView, { readonly kind: Kind }> => view.kind === kind

/** An address from the site’s root as the links of views have it. */
export const linkedTo = (path: string): string => ROOT_MARK + path

/** A sheet in some language over some articles, every address taken to be there. */
export const sheetOf = (language: 'ru' | 'it' | 'en', articles: readonly TaggedArticle[] = [], url = '/'): Sheet => {
  const { wording } = languages[language]
  if (wording === null) throw new Error(`no wording in ${language}`)
  const register = openRegister(packs)
  const site = content(articles)
  const atlas = buildAtlas(site, settings, register)
  const memory = openMemory()
  const desk = openDesk({
    language,
    prefix: '/',
    locale: localeOf(language),
    wording,
    settings,
    packs,
    register,
    content: site,
    atlas,
    prints: openPrinter(site, atlas, memory),
    memory,
    urls: new Set(),
    hidden: new Set(),
    desks: [],
    compare: new Intl.Collator(language).compare,
  })
  return { ...desk, url }
}

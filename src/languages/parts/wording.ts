import type { Role } from '../../records/roles.ts'
import type { DataWording } from './data-wording.ts'

/** A role that makes a link; being merely named makes none. */
export type LinkRole = Exclude<Role, 'mention'>

/** A point in time as precise as it is known; months and days from 1. */
export interface DatePoint {
  /** null where the year goes without saying or is not known. */
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/** A word for each way in which a figure may be qualified. */
interface Qualified {
  readonly eq: string
  readonly gt: string
  readonly lt: string
  readonly approx: string
}

/** What a printed qualifier says, finer than the record does. */
export type QualifierSense = 'over' | 'atLeast' | 'almost' | 'under' | 'upTo' | 'about'

/** What an event is. */
export type EventKind = 'fair' | 'mission' | 'visit' | 'conference'

/** A role as the mark of a line, as the name of a kind of link, and explained. */
interface RoleWords {
  readonly word: string
  readonly noun: string
  readonly legend: string
}

/** How numbers are printed, and the words of their units. */
export interface NumberWording {
  readonly decimal: string
  /** Between groups of three digits. */
  readonly group: string
  readonly scales: { readonly million: string; readonly billion: string; readonly trillion: string }
  /** What stands after a number for an ISO 4217 code; a code that is not here stands for itself. */
  readonly currencies: Readonly<Record<string, string>>
  /** Joins a scale and a counted word: «mln di rubli». */
  readonly scaled: (scale: string, unit: string) => string
  /** Units that are written by a sign: %, pp, t, m3, l. */
  readonly signs: Readonly<Record<string, string>>
  /** Between a number and the percent sign. */
  readonly percentGap: string
  /** «в 2,7 раза», «более чем в 5 раз»: what stands before and after a ratio. */
  readonly ratio: { readonly before: Qualified; readonly after: (value: number) => string }
  /** «в числе 10 первых» */
  readonly rank: { readonly before: string; readonly after: string }
  /** Counted things by their English noun: `jobs` → «рабочих мест». */
  readonly nouns: Readonly<Record<string, (count: number) => string>>
  /** Said where the source’s own qualifier is not known. */
  readonly qualifiers: Qualified
  /** Qualifiers as texts print them, lower case, the usual one of each sense first: «почти» is “almost”, never “under”. */
  readonly qualifierSenses: Readonly<Record<QualifierSense, readonly [string, ...string[]]>>
}

export interface DateWording {
  /** Months as lists and headings name them: «май». */
  readonly months: readonly string[]
  /** «17 мая 2021», «май 2021», «2021», «17 мая» */
  readonly point: (point: DatePoint) => string
  readonly notBefore: (point: DatePoint) => string
  readonly notAfter: (point: DatePoint) => string
  readonly quarter: (quarter: number, year: number) => string
  readonly half: (half: number, year: number) => string
  /** «январь–сентябрь 2021» */
  readonly monthSpan: (from: number, to: number, year: number) => string
  readonly span: (from: string, to: string) => string
  readonly noYear: string
  readonly noDate: string
  /** No day, month or year stands anywhere in the text. */
  readonly noneInText: string
  /** A figure tells the outcome of a year, the article is no older: «Есть итог 2020 года» */
  readonly outcome: (year: number) => string
  /** «Названа выставка 16–18 мая»: a day that is an event’s, not the publication’s. */
  readonly eventNamed: Readonly<Record<EventKind, (days: string) => string>>
  readonly undated: string
  readonly why: string
  readonly how: string
  readonly updated: string
}

/** Sentences on how a date is known. */
interface DatingWording {
  readonly known: string
  readonly noYear: string
  readonly noDate: string
  readonly stated: (quotes: string) => string
  readonly inferred: (quotes: string) => string
  readonly window: (limits: string) => string
  readonly dayOnly: (quotes: string) => string
  readonly nothing: string
  readonly editor: string
  readonly ask: string
}

/** Generated leads; places and goods come joined and in the dictionary form. */
interface LeadWording {
  readonly basis: (articles: number, years: string | null) => string
  /** A place as a sentence names it: “the Netherlands”. */
  readonly place: (name: string) => string
  readonly fromRegion: Readonly<Record<LinkRole, (places: string, count: number) => string>>
  readonly toPartner: Readonly<Record<LinkRole, (places: string, count: number) => string>>
  /** The same places in several roles: told once. */
  readonly shared: {
    readonly fromRegion: (places: string, count: number, roles: string) => string
    readonly toPartner: (places: string, count: number, roles: string) => string
  }
  /** Several such ties in one sentence: «Партнёры: Япония — вывоз и ввоз; Китай — вывоз и визиты.» */
  readonly several: {
    readonly item: (places: string, roles: string) => string
    readonly fromRegion: (items: string) => string
    readonly toPartner: (items: string) => string
  }
  /** Those left after the first few sentences. */
  readonly others: { readonly fromRegion: (places: string) => string; readonly toPartner: (places: string) => string }
  readonly pair: (roles: string, count: number) => string
  readonly goods: {
    readonly export: (goods: string, count: number) => string
    readonly import: (goods: string, count: number) => string
    readonly planned: (goods: string, count: number) => string
  }
  readonly product: {
    readonly export: (places: string, count: number) => string
    readonly import: (places: string, count: number) => string
    readonly planned: (places: string, count: number) => string
  }
  /** «Товарооборот (Япония) — около 86 млн долл.; точный период не назван.»; `aside` says whose and with whom. */
  readonly figure: (figure: {
    readonly measure: string
    readonly value: string
    readonly aside: string | null
    readonly period: string | null
  }) => string
  readonly noGoods: string
  readonly noFigures: string
  /** Neither goods nor figures. */
  readonly neither: string
  readonly noPartners: string
  readonly noRegions: string
  /** «и ещё 3»: the end of a list cut short. */
  readonly more: (count: number) => string
}

/** The interface strings of the site in one language: printed as they are, spaces that must not break included. */
export interface Wording {
  readonly language: { readonly name: string; readonly short: string }
  readonly layout: {
    readonly skip: string
    readonly sections: string
    readonly languages: string
    readonly crumbs: string
    readonly about: string
    readonly theme: { readonly label: string; readonly light: string; readonly dark: string; readonly auto: string }
    readonly note: string
    /** Title element of a page below the index. */
    readonly title: (page: string, site: string) => string
  }
  readonly sections: {
    readonly articles: string
    readonly regions: string
    readonly countries: string
    readonly products: string
    readonly groups: string
    readonly macroRegions: string
    readonly services: string
    readonly archive: string
    /** «Все регионы»: the way from a short list to the whole. */
    readonly all: { readonly regions: string; readonly countries: string; readonly products: string }
  }
  readonly numbers: NumberWording
  readonly dates: DateWording
  readonly dating: DatingWording
  readonly lead: LeadWording
  /** Numbers with their nouns; the number comes formatted. */
  readonly counts: {
    readonly articles: (count: number, printed: string) => string
    readonly regions: (count: number, printed: string) => string
    readonly countries: (count: number, printed: string) => string
    readonly figures: (count: number, printed: string) => string
    /** Nouns alone, for a tally that sets the number apart. */
    readonly nouns: {
      readonly articles: (count: number) => string
      readonly regions: (count: number) => string
      readonly countries: (count: number) => string
    }
  }
  readonly roles: Readonly<Record<Role, RoleWords>>
  /** «вместе» */
  readonly joint: string
  readonly and: (last: string) => string
  readonly quote: (text: string) => string
  readonly index: {
    readonly heading: string
    readonly list: string
    readonly figures: string
    readonly events: string
    readonly legend: string
    readonly undated: string
    readonly undatedNote: (articles: string) => string
    readonly empty: string
    readonly coverage: string
    readonly covered: (articles: number, regions: number, countries: number) => string
    readonly undatedShare: (undated: number, articles: number) => string
    readonly built: string
    readonly archive: string
  }
  readonly matrix: {
    readonly heading: (name: string, count: number, articles: number) => string
    readonly second: (name: string, count: number) => string
    readonly note: string
    readonly caption: string
    readonly region: string
    readonly total: string
    readonly foot: string
    readonly groups: (groups: string) => string
    readonly rest: (countries: string) => string
  }
  readonly cartogram: {
    readonly all: (regions: string, filled: string) => string
    readonly named: (filled: number, all: number) => string
    readonly near: (district: string) => string
    readonly code: (home: string) => string
  }
  readonly ledger: {
    readonly heading: string
    readonly note: string
    /** «Показаны 50 новейших из 412.», where a table has not room for all. */
    readonly some: (shown: string, all: string) => string
    readonly region: string
    readonly subject: string
    readonly measure: string
    readonly qualifier: string
    readonly value: string
    readonly period: string
    readonly partner: string
    readonly source: string
    readonly noPeriod: string
    readonly compared: (period: string) => string
    /** Whose a figure is, where the text’s own words cannot be shown. */
    readonly owners: { readonly zone: string; readonly company: string; readonly sector: string }
    /** What is measured, by the record’s name for it. */
    readonly measures: Readonly<Record<string, string>>
  }
  readonly goods: {
    readonly heading: string
    readonly sold: string
    readonly bought: string
    readonly planned: string
    readonly unsaid: string
    readonly code: string
    readonly name: string
    readonly places: string
    readonly notNamed: string
    readonly doubt: { readonly medium: string; readonly low: string }
    readonly services: Readonly<Record<string, string>>
    readonly chapter: (code: string) => string
    readonly words: string
    readonly routes: string
  }
  readonly entity: {
    readonly capital: string
    readonly district: string
    readonly within: string
    readonly alsoInDistrict: string
    readonly partners: string
    readonly noPartners: string
    readonly exporters: string
    readonly noExporters: string
    readonly mentions: string
    readonly alsoIn: string
    readonly noRegion: string
    readonly proofs: string
    readonly joint: string
    readonly people: string
    readonly organisations: string
    /** The same on a page made of several articles, which do not say whose they are. */
    readonly organisationsIn: string
    readonly peopleIn: string
    readonly group: string
    readonly samePartner: (partner: string) => string
    readonly sameRegion: (region: string) => string
    readonly source: string
  }
  readonly directory: {
    readonly regions: string
    readonly countries: string
    readonly products: string
    readonly empty: string
    readonly other: string
  }
  readonly archive: {
    readonly year: (year: number) => string
    readonly month: (point: DatePoint) => string
    readonly undated: string
    readonly part: (part: string) => string
    readonly siblings: string
  }
  readonly events: {
    readonly kinds: Readonly<Record<EventKind, string>>
  }
  readonly article: {
    readonly derived: string
    readonly inLanguage: Readonly<Record<string, string>>
    readonly rail: string
    readonly by: (authors: string) => string
    readonly routes: string
    readonly paragraph: (number: number) => string
    readonly sentence: (paragraph: number, sentence: number) => string
    readonly parts: { readonly title: string; readonly lead: string; readonly source: string }
    readonly table: string
    readonly excerpt: string
    readonly original: string
    readonly warnings: string
    readonly warningRules: Readonly<Record<string, { readonly title: string; readonly text: string | null }>>
    readonly warning: string
    readonly removed: (count: number, printed: string) => string
    readonly line: (number: number) => string
    readonly removedRules: Readonly<Record<string, string>>
    readonly duplicates: string
    readonly related: string
    readonly places: string
    readonly source: string
    readonly file: string
    readonly checksum: string
    readonly publisher: string
    readonly agency: string
    readonly dateline: string
    readonly rights: string
    readonly cite: string
    readonly withdrawn: { readonly heading: string; readonly text: string }
  }
  readonly data: DataWording
  readonly feeds: {
    /** Heads the text of an article whose date is not known to the day: «Опубликовано: 20 сентября, год не указан.» */
    readonly published: (when: string) => string
    /** What a feed of one page tells of. */
    readonly description: (name: string) => string
    /** Stands before the page’s own feeds. */
    readonly followPage: string
    /** Stands before those of the site. */
    readonly followSite: string
  }
  readonly notFound: { readonly heading: string; readonly text: string; readonly home: string }
  /** What stands at an old address, before the title of the page that has moved. */
  readonly redirect: { readonly heading: string; readonly text: string }
}

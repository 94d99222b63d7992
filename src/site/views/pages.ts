import type { Cite, PageLink, Printed, RoleMark } from './labels.ts'
import type { Layout } from './layout.ts'
import type { Ledger } from './ledger.ts'
import type { Cartogram, EventList, FactList, Finder, GoodsSection, Lead, Matrix, ProofList } from './sections.ts'
import type { Counted, HeadlineItem, RouteLine, StoryList } from './stories.ts'
import type { Fan, Post, Waybill } from './waybill.ts'

export interface IndexView {
  readonly kind: 'index'
  readonly layout: Layout
  readonly heading: string
  /** «5 статей, 5 регионов, 14 стран»: number and noun apart, so that the number can be set strong. */
  readonly tally: readonly { readonly count: string; readonly noun: string }[]
  readonly list: StoryList
  readonly cartogram: Cartogram | null
  readonly regions: Finder
  readonly countries: Finder
  readonly groups: Finder | null
  readonly products: Finder | null
  readonly events: EventList | null
  readonly legend: { readonly heading: string; readonly items: readonly (RoleMark & { readonly text: string })[] }
  readonly ledger: Ledger | null
  readonly matrix: Matrix | null
  readonly coverage: {
    readonly heading: string
    readonly sentences: readonly string[]
    /** «Собрано 1 января 2026»; the only place where the build date stands. */
    readonly built: { readonly label: string; readonly datetime: string; readonly text: string }
  }
}

export interface RegionView {
  readonly kind: 'region'
  readonly layout: Layout
  readonly heading: string
  readonly code: string
  /** Its name in the other languages. */
  readonly names: readonly Printed[]
  readonly lead: Lead
  /** Capital, district with its other regions. */
  readonly facts: FactList
  readonly cartogram: Cartogram | null
  readonly partners: Fan
  readonly ledger: Ledger | null
  readonly goods: GoodsSection | null
  readonly list: StoryList
  readonly events: EventList | null
  /** Articles that name the place without a tie to it. */
  readonly alsoIn: { readonly heading: string; readonly items: readonly HeadlineItem[] } | null
  readonly organisations: FactList | null
  readonly people: FactList | null
}

export interface CountryView {
  readonly kind: 'country'
  readonly layout: Layout
  readonly heading: string
  /** ISO alpha-2, alpha-3, M49 */
  readonly codes: readonly string[]
  readonly names: readonly Printed[]
  readonly lead: Lead
  readonly facts: FactList
  readonly cartogram: Cartogram | null
  readonly regions: Fan
  readonly goods: GoodsSection | null
  /** Claims about the country together with others, or about a group it lies in, kept apart. */
  readonly joint: ProofList | null
  readonly ledger: Ledger | null
  /** Articles that name the place without a tie to it. */
  readonly alsoIn: { readonly heading: string; readonly items: readonly HeadlineItem[] } | null
  readonly list: StoryList
  readonly events: EventList | null
  readonly organisations: FactList | null
}

export interface PairView {
  readonly kind: 'pair'
  readonly layout: Layout
  readonly heading: string
  readonly from: Post
  readonly to: Post
  readonly lead: Lead
  readonly waybill: Waybill
  readonly proofs: ProofList
  readonly ledger: Ledger | null
  readonly goods: GoodsSection | null
  readonly list: StoryList
  /** Same region with other partners; same partner with other regions. */
  readonly siblings: readonly { readonly heading: string; readonly items: readonly Counted[] }[]
}

export interface GroupView {
  readonly kind: 'group'
  readonly layout: Layout
  readonly heading: string
  /** M49 code; null for a group of our own. */
  readonly code: string | null
  readonly names: readonly Printed[]
  readonly lead: Lead
  /** «Группа не раскрывается до стран: …» */
  readonly note: string
  readonly regions: Fan
  readonly proofs: ProofList
  readonly ledger: Ledger | null
  readonly goods: GoodsSection | null
  /** Articles that name the place without a tie to it. */
  readonly alsoIn: { readonly heading: string; readonly items: readonly HeadlineItem[] } | null
  readonly list: StoryList
}

export interface ProductView {
  readonly kind: 'product'
  readonly layout: Layout
  readonly heading: string
  /** HS chapter, two digits. */
  readonly code: string
  /** «Группа 44 ТН ВЭД» */
  readonly codeLabel: string
  readonly names: readonly Printed[]
  readonly lead: Lead
  /** Words of the articles that are counted here. */
  readonly words: { readonly heading: string; readonly items: readonly (Printed & { readonly count: string })[] } | null
  /** Regions × partners by direction. */
  readonly routes: {
    readonly heading: string
    readonly rows: readonly (RouteLine & { readonly cites: readonly Cite[] })[]
  } | null
  readonly proofs: ProofList
  readonly ledger: Ledger | null
  readonly list: StoryList
}

/** All regions, countries or products. */
export interface DirectoryView {
  readonly kind: 'directory'
  readonly layout: Layout
  readonly topic: 'regions' | 'countries' | 'products'
  readonly heading: string
  readonly intro: string
  readonly cartogram: Cartogram | null
  readonly finder: Finder
  /** Macro-regions beside regions, groups beside countries, services beside products. */
  readonly beside: Finder | null
}

/** The articles of a year or month, or those without a date, of the site or of one of its pages. */
export interface ArchiveView {
  readonly kind: 'archive'
  readonly layout: Layout
  readonly heading: string
  readonly note: string | null
  readonly list: StoryList
  /** The years, and the months of this one where it is told by months. */
  readonly siblings: { readonly label: string; readonly rows: readonly (readonly Counted[])[] } | null
}

/** What there is to download. */
export interface DownloadsView {
  readonly kind: 'data'
  readonly layout: Layout
  readonly heading: string
  readonly intro: string
  readonly files: {
    readonly heading: string
    readonly head: { readonly file: string; readonly rows: string; readonly content: string }
    /** A table has the number of its rows; its files are told by year, and it has no address itself. */
    readonly rows: readonly {
      readonly name: string
      readonly href: string | null
      readonly rows: string | null
      readonly text: string
    }[]
  }
  /** The files of each year or month: the records, then the tables. */
  readonly shards: {
    readonly heading: string
    readonly note: string
    readonly items: readonly { readonly text: string; readonly count: string; readonly files: readonly PageLink[] }[]
    /** Said instead of the list when there are none. */
    readonly empty: string | null
  }
  readonly terms: {
    readonly heading: string
    readonly facts: readonly { readonly term: string; readonly text: string }[]
  }
  /** What the columns of each table mean. */
  readonly tables: readonly {
    readonly id: string
    /** «Столбцы figures» */
    readonly heading: string
    readonly head: { readonly column: string; readonly meaning: string }
    readonly columns: readonly { readonly name: string; readonly type: string; readonly text: string }[]
  }[]
}

export interface PlainView {
  readonly kind: 'plain'
  readonly layout: Layout
  readonly heading: string
  /** Sanitised HTML, to be printed as it is. */
  readonly html: readonly string[]
}

/** One file for the whole site, saying the same in every interface language. */
export interface NotFoundView {
  readonly kind: 'not-found'
  readonly layout: Layout
  readonly messages: readonly {
    readonly lang: string
    readonly heading: string
    readonly text: string
    readonly home: PageLink
  }[]
}

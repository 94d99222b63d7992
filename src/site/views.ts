import type { Role } from '../records/roles.ts'

// Every string is ready to print, in the language of the page unless a `lang` beside it says otherwise.
// Every `href` of the site begins at its root, by a mark that `href` and `src` keep (`base/root-mark.ts`). Templates loop and test for null or emptiness, nothing more.

/** A printed text and its language where that is not the page’s. */
export interface Printed {
  readonly text: string
  readonly lang: string | null
}

/** A text that leads somewhere. */
export interface PageLink {
  readonly text: string
  readonly href: string
}

/** A country, region or group as an address label: its code where it has an ISO one, its name, its page if there is one. */
export interface PlaceLabel {
  /** `RU-TOM`, `JP`; null for a group, which goes by its name. */
  readonly code: string | null
  readonly name: string
  readonly href: string | null
}

/** How a region stands to a partner: the class of line to draw and the word that goes with it. */
export interface RoleMark {
  readonly role: Role
  /** «вывоз» */
  readonly word: string
}

/** A reference to the sentence that proves something: `¶4` leading to `#p4.2`. */
export interface Cite {
  readonly text: string
  readonly href: string
  /** Said aloud: «Абзац 4, предложение 2». */
  readonly label: string
}

// ---------------------------------------------------------------------------------------------------------- layout

export interface NavItem extends PageLink {
  /** Value of aria-current, or null. */
  readonly current: 'page' | 'true' | null
}

export interface LanguageItem {
  readonly lang: string
  /** «рус» */
  readonly text: string
  /** «Русский» */
  readonly name: string
  readonly href: string
  readonly current: boolean
}

/** A feed of a page, for programs that look for one and for people. */
export interface FeedLink {
  readonly type: 'application/atom+xml' | 'application/feed+json' | 'application/rss+xml'
  /** Of the format: «Atom». */
  readonly name: string
  /** Of the feed. */
  readonly title: string
  readonly href: string
}

/** A step on the way down to the page; the last has no address. */
export interface Crumb {
  readonly text: string
  readonly href: string | null
  readonly lang: string | null
}

/** What surrounds every page. */
export interface Layout {
  readonly lang: string
  /** Script the page’s text is mostly set in, for the fonts to load first. */
  readonly script: 'Cyrl' | 'Latn' | 'Hani'
  /** Text of the title element. */
  readonly title: string
  readonly description: string
  /** Content of the robots meta element, or null. */
  readonly robots: string | null
  /** Absolute address, or null where the site’s is not known. */
  readonly canonical: string | null
  /** The page in the other languages and in its own, and as `x-default` in the site’s first; absolute; empty where the site’s address is not known. */
  readonly alternates: readonly { readonly lang: string; readonly href: string }[]
  /** Feeds of the page, if it has its own, then those of the site. */
  readonly feeds: readonly FeedLink[]
  /** What is shown of the page where it is shared: the attribute that names each fact, its name and its value. */
  readonly social: readonly { readonly key: 'property' | 'name'; readonly name: string; readonly content: string }[]
  /** JSON-LD about the page, ready to stand in a script element; null where there is nothing to tell. */
  readonly structured: string | null
  /** Address of the licence of what stands on the page, or null. */
  readonly license: string | null
  /** The way to the manifest of the site in the page’s language, or null. */
  readonly manifest: string | null
  /** From the page up to the site’s root: `../../`, or `` at the root; what stands before `assets/…`. */
  readonly root: string
  readonly siteName: string
  readonly home: string
  readonly skip: string
  readonly nav: { readonly label: string; readonly items: readonly NavItem[] }
  readonly languages: { readonly label: string; readonly items: readonly LanguageItem[] }
  readonly theme: { readonly label: string; readonly light: string; readonly dark: string; readonly auto: string }
  readonly crumbs: { readonly label: string; readonly items: readonly Crumb[] } | null
  readonly footer: {
    readonly label: string
    /** «Цифры — как сообщены в статьях; это не официальная статистика.» */
    readonly note: string
    /** The page’s own feeds, or else the site’s: «Подписка на эту страницу: Atom, JSON Feed». */
    readonly follow: { readonly label: string; readonly items: readonly PageLink[] } | null
    readonly links: readonly PageLink[]
  }
}

// ----------------------------------------------------------------------------------------------------- small pieces

/** What is known of a date: «20 сентября», «год не указан», and why. */
export interface When {
  /** The known part, set strong; null when nothing is known. */
  readonly main: string | null
  /** The rest: «год не указан», «не ранее апреля», «ни одной даты в тексте»; null when the date is whole. */
  readonly note: string | null
  /** Value of the datetime attribute, or null where HTML has no valid one. */
  readonly datetime: string | null
  /** «почему», leading to the reasons; null when the date is plainly stated. */
  readonly why: PageLink | null
}

/** One line above a headline: who printed it, where from, and what is odd about it. */
export interface Kicker {
  /** Agency or publisher, set strong. */
  readonly source: string | null
  readonly notes: readonly string[]
}

/** A headline and whether the source printed it. */
export interface Headline {
  readonly text: string
  readonly lang: string | null
  /** The source has none; this is its first phrase, set lighter. */
  readonly derived: boolean
}

/** One line of a compact route: `RU-KYA ──▶ вывоз JP древесина, алюминий`. */
export interface RouteLine {
  /** The region; null where it is the same as in the line above or not known. */
  readonly from: PlaceLabel | null
  readonly mark: RoleMark
  readonly to: readonly PlaceLabel[]
  /** «вместе» where the partners are claimed jointly. */
  readonly joint: string | null
  /** Goods named with it, joined; null when none. */
  readonly goods: Printed | null
}

/** An article in a list. */
export interface Story {
  readonly id: string
  readonly href: string
  readonly kicker: Kicker | null
  readonly headline: Headline
  readonly summary: Printed | null
  readonly when: When
  readonly routesLabel: string
  readonly routes: readonly RouteLine[]
}

/** An article in a short list of headlines. */
export interface HeadlineItem {
  readonly headline: Headline
  readonly href: string
  readonly when: When
}

/** Another copy of a text, and where it was printed. */
export interface CopyItem extends HeadlineItem {
  readonly source: string | null
}

/** An article on one line of a long list: when, what, who with whom. */
export interface StoryLine extends HeadlineItem {
  /** «RU-TOM — CN JP», the strongest of its links; null when it has none. */
  readonly route: { readonly mark: RoleMark; readonly text: string } | null
}

/** A list of articles: the newest, then those without a date, then others in short, then ways to the older ones. */
export interface StoryList {
  readonly heading: string
  readonly dated: readonly Story[]
  readonly undated: { readonly heading: string; readonly note: string; readonly stories: readonly Story[] } | null
  readonly lines: readonly StoryLine[]
  /** «Архив: 2021, 2020 …»; null when everything is on the page. */
  readonly archive: { readonly label: string; readonly items: readonly Counted[] } | null
  /** Said instead when there is nothing to list. */
  readonly empty: string | null
}

/** A link with a number beside it. */
export interface Counted {
  readonly text: string
  /** null where the page is the one being read. */
  readonly href: string | null
  readonly lang: string | null
  readonly count: string
  /** The number with its noun: «3 статьи». */
  readonly countLabel: string
}

// -------------------------------------------------------------------------------------------------------- waybills

/** An end of a waybill: a big code, a name, a remark. */
export interface Post {
  /** `RU-KYA`; null for a group. */
  readonly code: string | null
  readonly name: string
  readonly href: string | null
  /** «20 сентября, год не указан», «2 статьи»; null when nothing is to be said. */
  readonly sub: string | null
}

/** A good or service on a lane: its words and its HS chapter or EBOPS code. */
export interface LaneGood {
  readonly text: string
  readonly lang: string | null
  /** «44», «SI»; empty when not known. */
  readonly code: string
  readonly href: string | null
}

/** One role between two ends of a waybill. */
export interface Lane {
  readonly mark: RoleMark
  /** The partners of this lane; empty where the waybill has one partner only. */
  readonly partners: readonly PlaceLabel[]
  readonly joint: string | null
  readonly goods: readonly LaneGood[]
  /** What is not said: «товары отдельно не названы»; null when goods are named or none are to be expected. */
  readonly note: string | null
  readonly cites: readonly Cite[]
  /** The line said aloud: «Вывоз: Красноярский край — Япония». */
  readonly label: string
}

/** One region, its lanes, and the partners they lead to. */
export interface Waybill {
  readonly label: string
  /** null when the text names no exporting region. */
  readonly from: Post | null
  readonly lanes: readonly Lane[]
  readonly to: readonly Post[]
}

/** One post on one side, many on the other, each with its lanes. */
export interface Fan {
  readonly heading: string
  readonly label: string
  /** Which side the single post stands on: a region’s page `from`, a country’s page `to`. */
  readonly side: 'from' | 'to'
  readonly hub: Post
  readonly rows: readonly FanRow[]
  /** «Только упомянуты: …»; null when there are none. */
  readonly mentions: { readonly label: string; readonly items: readonly PlaceLabel[] } | null
  /** Said instead of rows when there are none. */
  readonly empty: string | null
}

/** Far ends that share all their lanes, goods and proofs. */
export interface FanRow {
  /** A sole one leads to its own page, several to those of the pairs. */
  readonly posts: readonly Post[]
  /** «20 сентября, год не указан»: the date of the newest article; null when nothing is to be said. */
  readonly when: string | null
  readonly lanes: readonly Lane[]
  /** «2 статьи», leading to the pair’s page where there is one. */
  readonly articles: { readonly text: string; readonly href: string | null }
}

// --------------------------------------------------------------------------------------------------------- figures

/** A figure as its source states it; qualifier, number and unit read as one phrase. */
export interface LedgerRow {
  /** The region it is told of; null where not known. */
  readonly region: PlaceLabel | null
  /** The region is the same as in the row above. */
  readonly again: boolean
  /** What it is told of: «Томская область», «Резиденты ТОР». */
  readonly subject: Printed | null
  /** The subject is the same as in the row above. */
  readonly same: boolean
  /** «Доля в вывозе»; the source’s own words where the measure is not known. */
  readonly measure: Printed
  /** «около»; empty when the figure is exact. */
  readonly qualifier: string
  /** Digits before the decimal sign: «2» of «2,7», «1/3», «10–15»; empty where `said` stands instead. */
  readonly num: string
  /** Decimal sign and digits: «,7»; empty when there are none. */
  readonly frac: string
  /** «млн руб.», «%», «раза» */
  readonly unit: string
  /** The source’s words where there is no number or no name for what is counted: «несколько десятков стран». */
  readonly said: Printed | null
  readonly period: { readonly text: string; readonly lang: string | null; readonly unknown: boolean }
  /** «Япония», «Монголия и Китай вместе»; null when no partner is named. */
  readonly partner: string | null
  /** «к I кварталу 2020»: what it is compared with, or null. */
  readonly comparedWith: Printed | null
  readonly cites: readonly Cite[]
}

/** A table of figures. */
export interface Ledger {
  readonly heading: string
  readonly caption: string
  /** «Как сообщены, не официальная статистика.» */
  readonly note: string
  readonly head: {
    readonly region: string
    readonly subject: string
    readonly measure: string
    readonly qualifier: string
    readonly value: string
    readonly period: string
    readonly partner: string
    readonly source: string
  }
  /** «Период не указан», where no heading says what is not given. */
  readonly noPeriod: string
  /** The most decimals that a row has: every row leaves room for as many; 0 when none has any. */
  readonly decimals: number
  /** Some row has a region, a subject, a partner: columns that no row fills are left out. */
  readonly columns: { readonly region: boolean; readonly subject: boolean; readonly partner: boolean }
  readonly rows: readonly LedgerRow[]
  /** Remarks under the table. */
  readonly remarks: readonly { readonly text: string; readonly lang: string | null; readonly cites: readonly Cite[] }[]
}

// ----------------------------------------------------------------------------------------------- finders, maps, tables

/** A heading with counted links under it. */
export interface FinderGroup {
  readonly heading: string
  /** The heading’s own page, if it has one. */
  readonly href: string | null
  readonly items: readonly Counted[]
}

export interface Finder {
  readonly heading: string
  readonly groups: readonly FinderGroup[]
  /** «Все 83 региона» */
  readonly more: PageLink | null
  readonly empty: string | null
}

export interface Tile {
  readonly code: string
  /** ISO suffix: «TOM» */
  readonly label: string
  readonly name: string
  readonly column: number
  readonly row: number
  readonly state: 'own' | 'near' | 'none'
  readonly href: string | null
}

/** One equal tile per region. */
export interface Cartogram {
  /** Said aloud: what it shows and which tiles are filled. */
  readonly label: string
  readonly columns: number
  readonly rows: number
  readonly tiles: readonly Tile[]
  readonly captions: readonly { readonly state: 'own' | 'near' | null; readonly text: string }[]
}

export interface MatrixCell {
  /** Number of kinds of link, printed; empty when none. */
  readonly text: string
  /** Depth of tint, 0 (none) to 5. */
  readonly level: number
  readonly href: string | null
  /** «Москва — Китай: 1» */
  readonly label: string
  /** First column of its group. */
  readonly first: boolean
}

/** Who with whom. */
export interface Matrix {
  /** States the finding: «Китай назван в четырёх статьях из пяти». */
  readonly heading: string
  readonly note: string
  readonly caption: string
  readonly rowHead: string
  readonly totalHead: string
  readonly groups: readonly { readonly text: string; readonly span: number }[]
  readonly columns: readonly (PlaceLabel & { readonly first: boolean })[]
  readonly rows: readonly {
    readonly place: PlaceLabel
    readonly cells: readonly MatrixCell[]
    readonly total: string
  }[]
  readonly foot: { readonly label: string; readonly cells: readonly string[]; readonly total: string }
  readonly remarks: readonly string[]
}

export interface EventItem {
  readonly when: When
  /** «Выставка», «Визит» */
  readonly kind: string
  readonly name: Printed
  readonly place: Printed | null
  readonly cites: readonly Cite[]
}

export interface EventList {
  readonly heading: string
  readonly items: readonly EventItem[]
}

/** A good named in the articles. */
export interface GoodsRow {
  /** Two-digit HS chapter or EBOPS code; empty when not known. */
  readonly code: string
  readonly href: string | null
  readonly name: Printed
  /** «группа — средняя уверенность», or null. */
  readonly doubt: string | null
  readonly places: readonly PlaceLabel[]
  readonly cites: readonly Cite[]
}

/** A good of an article in a few words: «древесина 44 ¶4», «оборудование группа 84, уверенность низкая». */
export interface NamedGood {
  readonly name: Printed
  /** «группа», where the chapter is in doubt and so is said to be one; null where the number stands alone. */
  readonly label: string | null
  /** Two-digit HS chapter or EBOPS code. */
  readonly code: string
  readonly href: string | null
  readonly doubt: string | null
  readonly cites: readonly Cite[]
}

/** Goods of one direction. */
export interface GoodsTable {
  /** «Продают» */
  readonly caption: string
  /** The role that the direction corresponds to, or null. */
  readonly mark: RoleMark | null
  readonly head: { readonly code: string; readonly name: string; readonly places: string; readonly source: string }
  readonly rows: readonly GoodsRow[]
}

export interface GoodsSection {
  readonly heading: string
  readonly note: string | null
  readonly tables: readonly GoodsTable[]
}

/** A term with what is to be said of it. */
export interface Fact {
  readonly term: Printed
  readonly text: Printed | null
  readonly links: readonly PageLink[]
  readonly cites: readonly Cite[]
}

export interface FactList {
  readonly heading: string
  readonly facts: readonly Fact[]
}

/** A sentence of an article quoted as proof. */
export interface ProofItem {
  readonly mark: RoleMark | null
  readonly quote: Printed
  readonly source: HeadlineItem
  readonly cite: Cite
}

export interface ProofList {
  readonly heading: string
  readonly items: readonly ProofItem[]
}

/** A generated sentence or two about a place, figures set strong where the template likes. */
export interface Lead {
  readonly sentences: readonly string[]
  /** «Сводка по одной статье собрания.» */
  readonly basis: string
}

// ----------------------------------------------------------------------------------------------------------- pages

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

// --------------------------------------------------------------------------------------------------------- article

/** A stretch of text, and whether something is proved by it. */
export interface Segment {
  readonly text: string
  readonly proof: boolean
}

/** A sentence that can be linked to. */
export interface Sentence {
  /** `p4.2`, `title.1`, `lead.1` */
  readonly id: string
  /** White space between it and the sentence before. */
  readonly before: string
  readonly segments: readonly Segment[]
}

/** A paragraph with its number and what was found in it. */
export interface Paragraph {
  /** `p4` */
  readonly id: string
  /** `¶4` */
  readonly mark: string
  /** «Абзац 4» */
  readonly label: string
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote'
  /** Level of a heading, 2 to 6. */
  readonly level: number
  /** Empty where `html` is given. */
  readonly sentences: readonly Sentence[]
  /** Sanitised HTML of a Markdown block with markup of its own; null for plain text. */
  readonly html: string | null
  /** Roles proved here, strongest first. */
  readonly roles: readonly RoleMark[]
  /** «2 цифры»; null when there are none. */
  readonly figures: string | null
}

/** A part of the body in reading order. */
export type ArticlePart =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      /** The text prints its own bullets or numbers. */
      readonly marked: boolean
      readonly items: readonly Paragraph[]
    }
  /** A picture: a whole, sanitised element. */
  | { readonly kind: 'figure'; readonly html: string }
  | { readonly kind: 'table'; readonly caption: string; readonly rows: readonly (readonly string[])[] }

export interface SourceFacts {
  readonly heading: string
  readonly facts: readonly Fact[]
  /** Where the text was published; null when not known. */
  readonly link: PageLink | null
  readonly rights: Printed | null
}

export interface ArticleView {
  readonly kind: 'article'
  readonly layout: Layout
  /** Language of the text where it is not the page’s. */
  readonly lang: string | null
  readonly kicker: Kicker | null
  readonly headline: Headline
  /** The headline’s sentences with marks; empty for a derived one. */
  readonly title: readonly Sentence[]
  readonly lead: readonly Sentence[]
  readonly byline: string | null
  readonly when: When
  readonly updated: When | null
  readonly waybills: readonly Waybill[]
  readonly parts: readonly ArticlePart[]
  /** «Здесь приведены только начало и факты; полный текст — у источника.», or null. */
  readonly excerpt: { readonly text: string; readonly link: PageLink | null } | null
  readonly railLabel: string
  readonly ledger: Ledger | null
  /** How the date is known, or why it is not; anchor `date`. */
  readonly dating: {
    readonly heading: string
    readonly sentences: readonly { readonly text: string; readonly cites: readonly Cite[] }[]
  } | null
  readonly goods: { readonly heading: string; readonly items: readonly NamedGood[] } | null
  readonly people: FactList | null
  readonly organisations: FactList | null
  readonly events: EventList | null
  readonly warnings: {
    readonly heading: string
    readonly items: readonly {
      readonly title: string
      readonly text: Printed | null
      readonly cites: readonly Cite[]
    }[]
  } | null
  /** Other copies of the text. */
  readonly duplicates: { readonly heading: string; readonly items: readonly CopyItem[] } | null
  /** Articles on the same region and partner. */
  readonly related: { readonly heading: string; readonly items: readonly HeadlineItem[] } | null
  /** The pages of its regions, partners and pairs. */
  readonly places: { readonly heading: string; readonly items: readonly PageLink[] } | null
  readonly removed: {
    readonly summary: string
    readonly items: readonly { readonly line: string; readonly text: string; readonly rule: string }[]
  } | null
  readonly source: SourceFacts
  /** How to cite the page. */
  readonly cite: { readonly heading: string; readonly text: string }
}

/** What stands at the address of an article that was taken back. */
export interface WithdrawnView {
  readonly kind: 'withdrawn'
  readonly layout: Layout
  readonly heading: string
  readonly text: string
  readonly home: PageLink
}

/** What stands at an old address: the way to the new one. It has no layout, and is in no menu. */
export interface RedirectView {
  readonly kind: 'redirect'
  readonly lang: string
  readonly heading: string
  readonly text: string
  /** The new address, absolute; null where the site’s is not known. */
  readonly canonical: string | null
  /** The page by its title. */
  readonly target: Printed & { readonly href: string }
}

export type PageView =
  | IndexView
  | RegionView
  | CountryView
  | PairView
  | GroupView
  | ProductView
  | DirectoryView
  | ArchiveView
  | DownloadsView
  | PlainView
  | NotFoundView
  | ArticleView
  | WithdrawnView

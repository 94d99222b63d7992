import type { Cite, PageLink, Printed, RoleMark } from './labels.ts'
import type { Layout } from './layout.ts'
import type { Ledger } from './ledger.ts'
import type { EventList, Fact, FactList, NamedGood } from './sections.ts'
import type { CopyItem, Headline, HeadlineItem, Kicker, When } from './stories.ts'
import type { Waybill } from './waybill.ts'

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

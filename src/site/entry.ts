import { once } from '../base/once.ts'
import type { Print } from '../base/print.ts'
import { splitSentences } from '../base/sentences.ts'
import type { Span } from '../base/span.ts'
import type { Article, Block } from '../records/article.ts'
import type { BlockRef } from '../records/evidence.ts'
import { paragraphsOf } from '../records/paragraphs.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import type { ArticleCard, Tie } from './article-card.ts'
import type { SiteArticle } from './content.ts'
import type { Gist, Good, Relation } from './gist.ts'
import { holdsDate } from './named-dates.ts'
import { firstPhrase, tie } from './phrases.ts'
import type { Register } from './register.ts'

/** An article as the pages see it: its card at once, its gist and the whole of it read when a page asks for them. */
export interface Entry extends EntryCard, EntryGist, Omit<EntryText, 'phrase'> {
  /** Its title, else the first phrase of its text, else its id, set with ties. */
  readonly title: () => string
}

/** What sites are planned by. */
interface EntryCard {
  readonly card: ArticleCard
  /** Tells its record from any other. */
  readonly record: () => Print
  readonly id: string
  readonly path: string
  /** The date that lists sort and archive by, as precise as it is known; null: undated. */
  readonly date: string | null
  /** `--09-20`: day and month without a year; null where there is more or less than that. */
  readonly partial: string | null
  /** The day it last changed; null where no day is known. */
  readonly changed: string | null
  readonly noindex: boolean
  /** How many events it tells of. */
  readonly events: number
  /** Codes of the regions the story is about. */
  readonly primary: readonly string[]
  /** Who is linked with whom. */
  readonly ties: readonly Tie[]
}

/** What pages list and sum up. */
interface EntryGist {
  readonly gist: Gist
  readonly relations: readonly Relation[]
  readonly goods: readonly Good[]
}

/** What pages show. */
interface EntryText {
  readonly tagged: TaggedArticle
  /** What it is called by where it has no title. */
  readonly phrase: () => string
  /** Its lead, set with ties. */
  readonly lead: () => string | null
  /** The body without its tables: what a paragraph number counts. */
  readonly paragraphs: readonly Block[]
  /** The sentences of its title, its lead or one of its paragraphs, split when first asked for. */
  readonly sentences: (block: BlockRef) => Sentences
  /** Whether its text names any day or year, or may do so in a language that no pack knows; sought when first asked. */
  readonly namesDate: () => boolean
}

/** A block’s text and where its sentences stand. */
interface Sentences {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Makes an article ready for the pages; `gist` and `text` tell of it when asked, and may forget it again. */
export const openEntry = (
  article: EntryArticle,
  codes: KnownCodes,
  gist: () => OpenGist,
  text: () => EntryText,
): Entry => new OpenEntry(article, codes, gist, text)

type EntryArticle = Pick<SiteArticle, 'card' | 'record'>

// a class, for what it tells comes and goes, and accessors of an object literal would make each entry slow and large
class OpenEntry implements Entry {
  readonly record: Entry['record']
  readonly id: string
  readonly path: string
  readonly date: string | null
  readonly partial: string | null
  readonly changed: string | null
  readonly noindex: boolean
  readonly events: number
  readonly primary: readonly string[]
  readonly ties: readonly Tie[]
  readonly #article: EntryArticle
  readonly #gist: () => OpenGist
  readonly #text: () => EntryText

  constructor(article: EntryArticle, codes: KnownCodes, gist: () => OpenGist, text: () => EntryText) {
    const { card, record } = article
    this.record = record
    this.id = card.id
    this.path = card.path
    this.date = card.date
    this.partial = card.partial
    this.changed = card.changed
    this.noindex = card.noindex
    this.events = card.events
    this.primary = allOr(card.primary, (code) => codes.regions.has(code))
    this.ties = allOr(card.ties, (tied) => isShown(tied, codes))
    this.#article = article
    this.#gist = gist
    this.#text = text
  }

  // it may say something else by the time that a page is made
  get card(): ArticleCard {
    return this.#article.card
  }

  get gist(): Gist {
    return this.#gist().gist
  }

  get relations(): readonly Relation[] {
    return this.#gist().relations
  }

  get goods(): readonly Good[] {
    return this.#gist().gist.goods
  }

  title(): string {
    return this.#gist().title() ?? this.#text().phrase()
  }

  get tagged(): TaggedArticle {
    return this.#text().tagged
  }

  lead(): string | null {
    return this.#text().lead()
  }

  get paragraphs(): readonly Block[] {
    return this.#text().paragraphs
  }

  sentences(block: BlockRef): Sentences {
    return this.#text().sentences(block)
  }

  namesDate(): boolean {
    return this.#text().namesDate()
  }
}

// the list itself where all of it holds, which is nearly always
const allOr = <Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[] =>
  items.every(holds) ? items : items.filter(holds)

/** The codes that may be shown at all. */
interface KnownCodes {
  readonly home: string
  readonly regions: Register['regions']
}

const isShown = ({ region, partner, group }: Omit<Tie, 'role'>, { home, regions }: KnownCodes): boolean =>
  partner !== home && (partner !== null || group !== null) && (region === null || regions.has(region))

interface OpenGist extends Pick<EntryGist, 'gist' | 'relations'> {
  /** Its title, set with ties; null where it has none. */
  readonly title: () => string | null
}

/** Makes ready what pages list and sum up of an article. */
export const openGist = (gist: Gist, codes: KnownCodes): OpenGist => ({
  gist,
  relations: gist.relations.filter((relation) => isShown(relation, codes)),
  title: once(() => (gist.title === null ? null : tie(gist.title))),
})

/** Makes ready what pages show of an article. */
export const openText = (tagged: TaggedArticle, register: Register): EntryText => {
  const { abbreviations, months } = register
  const { article } = tagged
  const paragraphs = paragraphsOf(article.body)
  const sentences = splitOnce(article, paragraphs, abbreviations(article.language))
  return {
    tagged,
    phrase: once(() => tie(firstPhrase(firstOf(sentences(0)) ?? article.id))),
    lead: once(() => (article.lead === null ? null : tie(article.lead))),
    paragraphs,
    sentences,
    namesDate: once(() => namesDate(article, months(article.language))),
  }
}

const firstOf = ({ text, spans: [first] }: Sentences): string | null =>
  first === undefined ? null : text.slice(first.start, first.end)

const namesDate = (article: Article, months: ReadonlySet<string> | null): boolean =>
  months === null || textsOf(article).some((text) => holdsDate(text, months))

const textsOf = ({ title, lead, body }: Article): string[] => [
  title ?? '',
  lead ?? '',
  ...body.map((block) => block.text),
]

const splitOnce = (article: Article, paragraphs: readonly Block[], abbreviations: ReadonlySet<string>) => {
  const split = new Map<BlockRef, Sentences>()
  return (block: BlockRef): Sentences => {
    const known = split.get(block)
    if (known !== undefined) return known
    const text = textOf(article, paragraphs, block)
    const sentences = { text, spans: splitSentences(text, abbreviations) }
    split.set(block, sentences)
    return sentences
  }
}

const textOf = (article: Article, paragraphs: readonly Block[], block: BlockRef): string => {
  if (typeof block === 'number') return paragraphs[block]?.text ?? ''
  return (block === 'title' ? article.title : block === 'lead' ? article.lead : null) ?? ''
}

const rank = (entry: Entry): number => (entry.date !== null ? 0 : entry.partial !== null ? 1 : 2)
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Newest first; then those with a day but no year; then the undated; equals by id. */
export const compareEntries = (a: Entry, b: Entry): number =>
  rank(a) - rank(b) ||
  compareText(b.date ?? '', a.date ?? '') ||
  compareText(b.partial ?? '', a.partial ?? '') ||
  compareText(a.id, b.id)

import { once } from '../base/once.ts'
import { splitSentences } from '../base/sentences.ts'
import type { Span } from '../base/span.ts'
import type { LinkRole } from '../languages/parts/wording.ts'
import type { Article, Block } from '../records/article.ts'
import type { BlockRef } from '../records/evidence.ts'
import { paragraphsOf } from '../records/paragraphs.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import type { Link, Product } from '../records/tags.ts'
import { changedOn } from './metadata/changed.ts'
import { holdsDate } from './named-dates.ts'
import { firstPhrase, tie } from './phrases.ts'
import type { Register } from './register.ts'

/** A link that is more than a mention. */
export interface Relation extends Link {
  readonly role: LinkRole
}

/** An article as the pages see it. */
export interface Entry {
  readonly tagged: TaggedArticle
  readonly id: string
  readonly path: string
  /** The date that lists sort and archive by, as precise as it is known; null: undated. */
  readonly date: string | null
  /** `--09-20`: day and month without a year; null where there is more or less than that. */
  readonly partial: string | null
  /** The day it last changed; null where no day is known. */
  readonly changed: string | null
  /** Its title, else the first phrase of its text, else its id, set with ties. */
  readonly title: () => string
  /** Its lead, set with ties. */
  readonly lead: () => string | null
  /** Codes of the regions the story is about. */
  readonly primary: readonly string[]
  readonly relations: readonly Relation[]
  /** Goods of the region: none of others’, none that are a mere guess. */
  readonly goods: readonly Product[]
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

const isRelation = (link: Link): link is Relation => link.role !== 'mention'

/** Makes an article ready for the pages; `home` and the register tell which codes may be shown at all. */
export const openEntry = (tagged: TaggedArticle, home: string, register: Register): Entry => {
  const { regions, abbreviations, months } = register
  const { article } = tagged
  const paragraphs = paragraphsOf(article.body)
  const sentences = splitOnce(article, paragraphs, abbreviations(article.language))
  const known = ({ region, partner, group }: Relation): boolean =>
    partner !== home && (partner !== null || group !== null) && (region === null || regions.has(region))
  return {
    tagged,
    id: article.id,
    path: article.source.path,
    date: article.date.value,
    partial: article.date.value === null ? article.date.partial : null,
    changed: changedOn(article),
    title: once(() => tie(article.title ?? firstPhrase(firstOf(sentences(0)) ?? article.id))),
    lead: once(() => (article.lead === null ? null : tie(article.lead))),
    primary: tagged.regions.filter((tag) => tag.role === 'primary' && regions.has(tag.code)).map((tag) => tag.code),
    relations: tagged.links.filter(isRelation).filter(known),
    goods: tagged.products.filter((product) => product.direction !== 'foreign' && product.confidence !== 'low'),
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

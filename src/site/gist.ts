import type { LinkRole } from '../languages/parts/wording.ts'
import type { Article, DateFact } from '../records/article.ts'
import type { BlockRef, Evidence } from '../records/evidence.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import type { Event, Figure, Link, Product, Service } from '../records/tags.ts'

/** What a page says of a date; its proofs are told on the article’s own page alone. */
export type Dating = Omit<DateFact, 'evidence'>

/** A part of an article told without its proofs: where it stands among those of its kind in the record. */
interface Standing {
  readonly at: number
}

/** A link that is more than a mention. */
export interface Relation extends Omit<Link, 'role' | 'evidence'>, Standing {
  readonly role: LinkRole
  /** Where it is proved. */
  readonly blocks: readonly BlockRef[]
}

/** A good of the region’s: none of others’, none that are a mere guess. */
export interface Good extends Omit<Product, 'evidence'>, Standing {
  readonly blocks: readonly BlockRef[]
}

/** What tells whether a figure belongs to a page. */
export interface FigureGist extends Pick<Figure, 'regions' | 'partners' | 'groups' | 'measure'>, Standing {
  /** Whether it is a number. */
  readonly isCounted: boolean
  /** HS chapters of the goods that its sentences name with it. */
  readonly chapters: readonly string[]
}

/**
 * What lists and sums tell of an article, a tenth of its record: a country or a chapter sums over all its articles, and
 * prints the sentences and proofs of a few.
 */
export interface Gist extends Pick<Article, 'title' | 'titleBasis'> {
  readonly date: Dating
  readonly relations: readonly Relation[]
  readonly goods: readonly Good[]
  readonly services: readonly (Omit<Service, 'evidence'> & Standing)[]
  readonly figures: readonly FigureGist[]
  readonly people: readonly string[]
  readonly organisations: readonly string[]
  readonly events: readonly (Omit<Event, 'evidence'> & Standing)[]
}

/** Makes the gist of an article. */
export const makeGist = ({ article, links, products, services, figures, ...tagged }: TaggedArticle): Gist => {
  const goods = products.filter(isOwn)
  return {
    title: article.title,
    titleBasis: article.titleBasis,
    date: withoutProofs(article.date),
    relations: links.flatMap((link, at) =>
      isRelation(link) ? [{ at, blocks: blocksOf(link), ...withoutProofs(link) }] : [],
    ),
    goods: products.flatMap((product, at) =>
      isOwn(product) ? [{ at, blocks: blocksOf(product), ...withoutProofs(product) }] : [],
    ),
    services: services.map(tellBriefly),
    figures: figures.map(({ regions, partners, groups, measure, value, evidence }, at) => ({
      regions,
      partners,
      groups,
      measure,
      at,
      isCounted: value !== null,
      chapters: chaptersAt(evidence, goods),
    })),
    people: tagged.people.map(nameOf),
    organisations: tagged.organisations.map(nameOf),
    events: tagged.events.map(tellBriefly),
  }
}

/** Whether goods are the region’s: none of others’, none that are a mere guess. */
export const isOwn = ({ direction, confidence }: Product): boolean => direction !== 'foreign' && confidence !== 'low'

/** Whether a link is more than a mention. */
export const isRelation = <T extends Link>(link: T): link is T & { readonly role: LinkRole } => link.role !== 'mention'

interface Proved {
  readonly evidence: readonly Evidence[]
}

const withoutProofs = <T extends Proved>({ evidence: _, ...rest }: T): Omit<T, 'evidence'> => rest

const tellBriefly = <T extends Proved>(tag: T, at: number): Omit<T, 'evidence'> & Standing => ({
  at,
  ...withoutProofs(tag),
})

const blocksOf = ({ evidence }: Proved): BlockRef[] => [...new Set(evidence.map(({ block }) => block))]

const nameOf = ({ name }: { readonly name: string }): string => name

// a figure belongs to a chapter only where its sentence names goods of the chapter
const chaptersAt = (evidence: readonly Evidence[], goods: readonly Product[]): string[] => {
  const told = goods.filter((good) => good.evidence.some((one) => evidence.some((item) => overlaps(one, item))))
  return [...new Set(told.flatMap(({ hs }) => hs.slice(0, 1)))]
}

const overlaps = (one: Evidence, other: Evidence): boolean =>
  one.block === other.block && one.start < other.end && other.start < one.end

import { type Print, printOf } from '../base/print.ts'
import type { Article } from '../records/article.ts'
import { paragraphsOf } from '../records/paragraphs.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import type { Link } from '../records/tags.ts'
import { isOwn, isRelation, type Relation } from './gist.ts'
import { filesNamedIn } from './html-links.ts'
import { changedOn } from './metadata/changed.ts'

/** Who is linked with whom in which role, without the proof. */
export type Tie = Pick<Relation, 'region' | 'partner' | 'group' | 'role'>

/** What must be known of an article to plan a site, without its text; made once of what was read. */
export interface ArticleCard {
  readonly id: string
  /** Path of its source. */
  readonly path: string
  readonly language: string
  /** The date that lists sort and archive by, as precise as it is known; null: undated. */
  readonly date: string | null
  /** `--09-20`: day and month without a year; null where there is more or less than that. */
  readonly partial: string | null
  readonly notBefore: string | null
  /** The day it last changed; null where no day is known. */
  readonly changed: string | null
  readonly draft: boolean
  readonly withdrawn: boolean
  readonly excerpt: boolean
  readonly noindex: boolean
  /** Old addresses. */
  readonly aliases: readonly string[]
  /** Codes of the regions the story is about. */
  readonly primary: readonly string[]
  readonly ties: readonly Tie[]
  /** Every code that is tagged, mentions too. */
  readonly regions: readonly string[]
  readonly partners: readonly string[]
  readonly groups: readonly string[]
  /** HS chapters of its goods. */
  readonly chapters: readonly string[]
  /** Other codes that its text names: of joint claims, figures, goods of others. */
  readonly codes: readonly string[]
  /** Print of what short lists show of it: title, date, language, and where it stands. */
  readonly headline: Print
  /** How many events it tells of. */
  readonly events: number
  /** Rows that it gives to the tables of the downloads. */
  readonly rows: { readonly links: number; readonly figures: number; readonly products: number }
  /** Files that its text shows or leads to, from the site’s root. */
  readonly named: readonly string[]
}

/** Makes the card of an article. */
export const makeCard = (tagged: TaggedArticle): ArticleCard => {
  const { article, links, figures, products, services } = tagged
  const { date, overrides } = article
  const { draft, withdrawn, excerpt, noindex, aliases } = overrides
  return {
    id: article.id,
    path: article.source.path,
    language: article.language,
    date: date.value,
    partial: date.value === null ? date.partial : null,
    notBefore: date.notBefore,
    changed: changedOn(article),
    ...{ draft, withdrawn, excerpt, noindex, aliases },
    primary: tagged.regions.filter((tag) => tag.role === 'primary').map(codeOf),
    ties: tiesOf(links),
    regions: tagged.regions.map(codeOf),
    partners: tagged.partners.map(codeOf),
    groups: tagged.groups.map(codeOf),
    chapters: [...new Set(products.filter(isOwn).flatMap(({ hs }) => hs.slice(0, 1)))],
    codes: otherCodes(tagged),
    headline: printHeadline(article),
    events: tagged.events.length,
    rows: { links: links.length, figures: figures.length, products: products.length + services.length },
    named: [...new Set(filesNamedIn(article.source.path, article.body))],
  }
}

/**
 * Whether a site is planned alike with either of two cards: what else they say is asked for when a page is made, or
 * printed.
 */
export const isPlannedAlike = (one: ArticleCard, other: ArticleCard): boolean =>
  JSON.stringify(plannedBy(one)) === JSON.stringify(plannedBy(other))

const plannedBy = ({ headline: _, codes: __, rows: ___, ...rest }: ArticleCard) => rest

const codeOf = ({ code }: { readonly code: string }): string => code

const printHeadline = ({ id, title, titleBasis, date, language, body }: Article): Print => {
  // what has no title is called by its first words
  const text = title ?? paragraphsOf(body)[0]?.text ?? null
  return printOf([JSON.stringify([id, text, titleBasis, date, language])])
}

const otherCodes = ({ links, figures, products }: TaggedArticle): string[] => [
  ...new Set([
    ...links.flatMap(({ joint }) => joint),
    ...figures.flatMap(({ regions, partners, groups }) => [...regions, ...partners, ...groups]),
    ...products.flatMap(({ hs }) => hs),
  ]),
]

// several sentences may prove the same
const tiesOf = (links: readonly Link[]): Tie[] => {
  const ties = new Map<string, Tie>()
  for (const { region, partner, group, role } of links.filter(isRelation)) {
    ties.set(`${region} ${partner} ${group} ${role}`, { region, partner, group, role })
  }
  return [...ties.values()]
}

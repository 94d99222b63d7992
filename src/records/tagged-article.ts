import type { Article, Warning } from './article.ts'
import type {
  Event,
  Figure,
  GroupTag,
  Link,
  Organisation,
  PartnerTag,
  Person,
  Product,
  Quote,
  RegionTag,
  Service,
} from './tags.ts'

/** An article with everything that was found in it. */
export interface TaggedArticle {
  readonly article: Article
  readonly regions: readonly RegionTag[]
  readonly partners: readonly PartnerTag[]
  readonly groups: readonly GroupTag[]
  readonly links: readonly Link[]
  readonly figures: readonly Figure[]
  readonly products: readonly Product[]
  readonly services: readonly Service[]
  readonly people: readonly Person[]
  readonly organisations: readonly Organisation[]
  readonly quotes: readonly Quote[]
  readonly events: readonly Event[]
  /** The article’s own warnings and those that tagging added. */
  readonly warnings: readonly Warning[]
}

import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import type { Topic } from './subject.ts'

/** What an article is about, and what it only names. */
export interface ArticleTopics {
  readonly regions: readonly Topic[]
  /** Countries and groups that a region is linked with. */
  readonly partners: readonly Topic[]
  readonly chapters: readonly Topic[]
  readonly mentioned: readonly Topic[]
}

/** Sorts the places and goods of an article: those it is about, and those it mentions. */
export const topicsOf = (desk: Desk, entry: Entry): ArticleTopics => {
  const { tagged, primary, relations, goods } = entry
  const { register, settings } = desk
  const regions = topics('region', primary)
  const partners = [
    ...topics(
      'country',
      relations.flatMap(({ partner }) => partner ?? []),
    ),
    ...topics(
      'group',
      relations.flatMap(({ group }) => group ?? []),
    ),
  ]
  const central = new Set([...regions, ...partners].map(({ code }) => code))
  const aside = (tags: readonly { readonly code: string }[], isKnown: (code: string) => boolean): string[] =>
    tags.map(({ code }) => code).filter((code) => !central.has(code) && code !== settings.home && isKnown(code))
  return {
    regions,
    partners,
    chapters: topics(
      'chapter',
      goods.flatMap((product) => product.hs.slice(0, 1)),
    ),
    mentioned: [
      ...topics(
        'region',
        aside(tagged.regions, (code) => register.regions.has(code)),
      ),
      ...topics(
        'country',
        aside(tagged.partners, (code) => register.countries.has(code)),
      ),
      ...topics(
        'group',
        aside(tagged.groups, (code) => register.group(code) !== null),
      ),
    ],
  }
}

const topics = (kind: Topic['kind'], codes: readonly string[]): Topic[] =>
  [...new Set(codes)].map((code) => ({ kind, code }))

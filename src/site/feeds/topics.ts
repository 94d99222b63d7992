import type { FeedTopic } from '../../records/feed.ts'
import { ROLES } from '../../records/roles.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import type { Relation } from '../gist.ts'
import type { Topic } from '../metadata/subject.ts'
import { isM49, topicName } from '../metadata/topics.ts'

/** What an article is filed under: regions, partners with how they are tied, groups, chapters of goods. */
export const topicsOf = (desk: Desk, entry: Entry): FeedTopic[] => {
  const { primary, relations, goods } = entry
  const nameOf = (kind: Topic['kind'], code: string): string => topicName(desk, { kind, code })
  const regions = distinct([...primary, ...relations.map(({ region }) => region)])
  const chapters = distinct(goods.map(({ hs: [chapter] }) => chapter ?? null))
  return [
    ...regions.map((code): FeedTopic => ({ scheme: 'iso-3166-2', code, name: nameOf('region', code), roles: [] })),
    ...partnersOf(relations, ({ partner }) => partner).map(
      ({ code, roles }): FeedTopic => ({ scheme: 'iso-3166-1', code, name: nameOf('country', code), roles }),
    ),
    ...partnersOf(relations, ({ group }) => group).map(
      ({ code, roles }): FeedTopic => ({
        scheme: isM49(code) ? 'un-m49' : 'own',
        code,
        name: nameOf('group', code),
        roles,
      }),
    ),
    ...chapters.map((code): FeedTopic => ({ scheme: 'hs-2022', code, name: nameOf('chapter', code), roles: [] })),
  ]
}

const distinct = (codes: readonly (string | null)[]): string[] => [...new Set(codes)].filter((code) => code !== null)

const partnersOf = (
  relations: readonly Relation[],
  codeOf: (relation: Relation) => string | null,
): Pick<FeedTopic, 'code' | 'roles'>[] =>
  distinct(relations.map(codeOf)).map((code) => {
    const roles = new Set(relations.filter((relation) => codeOf(relation) === code).map(({ role }) => role))
    return { code, roles: ROLES.filter((role) => role !== 'mention' && roles.has(role)) }
  })

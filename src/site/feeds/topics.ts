import type { FeedTopic } from '../../records/feed.ts'
import { ROLES } from '../../records/roles.ts'
import { chapterName } from '../chapters.ts'
import type { Desk } from '../desk.ts'
import type { Entry, Relation } from '../entry.ts'
import { upperFirst } from '../phrases.ts'
import { countryName, groupName, regionName } from '../places.ts'

// «143»; codes of our own begin with x-
const M49 = /^\d{3}$/

/** What an article is filed under: regions, partners with how they are tied, groups, chapters of goods. */
export const topicsOf = (desk: Desk, entry: Entry): FeedTopic[] => {
  const { primary, relations, goods } = entry
  const regions = distinct([...primary, ...relations.map(({ region }) => region)])
  const chapters = distinct(goods.map(({ hs: [chapter] }) => chapter ?? null))
  return [
    ...regions.map((code) => topic('iso-3166-2', code, regionName(desk, code))),
    ...partnersOf(relations, ({ partner }) => partner).map(
      ({ code, roles }): FeedTopic => ({ scheme: 'iso-3166-1', code, name: countryName(desk, code), roles }),
    ),
    ...partnersOf(relations, ({ group }) => group).map(({ code, roles }): FeedTopic => {
      const scheme = M49.test(code) ? 'un-m49' : 'own'
      return { scheme, code, name: upperFirst(groupName(desk, code)), roles }
    }),
    ...chapters.map((code) => topic('hs-2022', code, chapterName(code, desk.language) ?? code)),
  ]
}

const topic = (scheme: FeedTopic['scheme'], code: string, name: string): FeedTopic => ({
  scheme,
  code,
  name,
  roles: [],
})

const distinct = (codes: readonly (string | null)[]): string[] => [...new Set(codes)].filter((code) => code !== null)

const partnersOf = (
  relations: readonly Relation[],
  codeOf: (relation: Relation) => string | null,
): Pick<FeedTopic, 'code' | 'roles'>[] =>
  distinct(relations.map(codeOf)).map((code) => {
    const roles = new Set(relations.filter((relation) => codeOf(relation) === code).map(({ role }) => role))
    return { code, roles: ROLES.filter((role) => role !== 'mention' && roles.has(role)) }
  })

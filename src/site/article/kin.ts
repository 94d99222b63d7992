import { pairKey } from '../atlas.ts'
import { type Desk, findLink } from '../desk.ts'
import { compareEntries, type Entry } from '../entry.ts'
import { upperFirst } from '../phrases.ts'
import { countryName, regionName } from '../places.ts'
import { linkTo, pairUrl, regionsUrl } from '../urls.ts'
import type { ArticleView } from '../views/article.ts'
import type { PageLink } from '../views/labels.ts'
import type { Crumb } from '../views/layout.ts'

const SHOWN = 6

/** Regions › Tomsk Oblast › China: the way to the article’s first region and partner. */
export const crumbsOf = (desk: Desk, entry: Entry): Crumb[] => {
  const region = entry.primary[0] ?? entry.relations.find((relation) => relation.region !== null)?.region ?? null
  if (region === null) return [{ text: desk.wording.sections.articles, href: linkTo(desk.prefix), lang: null }]
  const partners = new Set(entry.relations.map((relation) => relation.partner).filter((code) => code !== null))
  const [partner] = partners
  return [
    { text: desk.wording.sections.regions, href: linkTo(regionsUrl(desk.prefix)), lang: null },
    { text: regionName(desk, region), href: desk.label.region(region).href, lang: null },
    ...(partner === undefined || partners.size > 1
      ? []
      : [
          { text: countryName(desk, partner), href: findLink(desk, pairUrl(desk.prefix, region, partner)), lang: null },
        ]),
  ]
}

/** The pages of the article’s regions, then of its pairs, a partner’s own where no region goes with it, then of groups. */
export const placesOf = (desk: Desk, entry: Entry): ArticleView['places'] => {
  const links = new Map<string, string>()
  const add = (href: string | null, text: string): void => {
    if (href !== null) links.set(href, text)
  }
  const { region: regionOf, country: countryOf, group: groupOf } = desk.label
  const regions = [...entry.primary, ...entry.relations.map(({ region }) => region)].filter((code) => code !== null)
  for (const { href, name } of regions.map(regionOf)) add(href, name)
  for (const { region, partner } of entry.relations) {
    if (partner === null) continue
    const { href, name } = countryOf(partner)
    if (region === null) add(href, name)
    else add(findLink(desk, pairUrl(desk.prefix, region, partner)), `${regionOf(region).name}\u00a0— ${name}`)
  }
  for (const { group } of entry.relations) if (group !== null) add(groupOf(group).href, upperFirst(groupOf(group).name))
  const items: PageLink[] = [...links].map(([href, text]) => ({ text, href }))
  return items.length === 0 ? null : { heading: desk.wording.article.places, items }
}

/** Other articles on the same region and partner, those that share most pairs first. */
export const relatedTo = (desk: Desk, entry: Entry): ArticleView['related'] => {
  const pairs = new Set(
    entry.relations.flatMap(({ region, partner }) =>
      region === null || partner === null ? [] : [pairKey(region, partner)],
    ),
  )
  const newest = [...pairs].map((pair) => (desk.atlas.pairs.get(pair)?.entries ?? []).slice(0, SHOWN + 1))
  const kin = [...new Set(newest.flat())]
    .filter((other) => other !== entry)
    .map((other) => ({ other, shared: countWith(newest, other) }))
  if (kin.length === 0) return null
  // the articles of one pair stand in their order
  if (newest.length > 1) kin.sort((a, b) => b.shared - a.shared || compareEntries(a.other, b.other))
  const items = kin.slice(0, SHOWN).map(({ other }) => desk.headline(other))
  return { heading: desk.wording.article.related, items }
}

const countWith = (lists: readonly (readonly Entry[])[], entry: Entry): number => {
  let count = 0
  for (const list of lists) if (list.includes(entry)) count += 1
  return count
}

/** Other copies of the same text. */
export const duplicatesOf = (desk: Desk, entry: Entry): ArticleView['duplicates'] => {
  const ids = desk.content.duplicates.get(entry.id) ?? []
  const copies = ids.map((id) => desk.atlas.byId.get(id)).filter((copy) => copy !== undefined)
  if (copies.length === 0) return null
  return {
    heading: desk.wording.article.duplicates,
    items: copies.map((copy) => ({ ...desk.headline(copy), source: sourceOf(copy) })),
  }
}

/** The agency, the medium or the host that printed a text. */
const sourceOf = ({ tagged }: Entry): string | null => {
  const { agency, publisher, source } = tagged.article
  return agency ?? publisher ?? (source.url === null ? null : hostOf(source.url))
}

// `https://www.site.example/a` → `site.example`
const HOST = /^https?:\/\/(?:www\.)?(?<host>[^/?#]+)/iu
const hostOf = (url: string): string | null => HOST.exec(url)?.groups?.host ?? null

import { pairKey } from '../atlas.ts'
import type { Sheet } from '../desk.ts'
import { compareEntries, type Entry } from '../entry.ts'
import { upperFirst } from '../phrases.ts'
import { countryName, groupName, regionName } from '../places.ts'
import { tellHeadline } from '../stories.ts'
import { countryUrl, groupUrl, pairUrl, regionsUrl, regionUrl } from '../urls.ts'
import type { ArticleView, Crumb, PageLink } from '../views.ts'

const SHOWN = 6

/** Regions › Tomsk Oblast › China: the way to the article’s first region and partner. */
export const crumbsOf = (sheet: Sheet, entry: Entry): Crumb[] => {
  const region = entry.primary[0] ?? entry.relations.find((relation) => relation.region !== null)?.region ?? null
  if (region === null) return [{ text: sheet.wording.sections.articles, href: sheet.href(sheet.prefix), lang: null }]
  const partners = new Set(entry.relations.map((relation) => relation.partner).filter((code) => code !== null))
  const [partner] = partners
  return [
    { text: sheet.wording.sections.regions, href: sheet.href(regionsUrl(sheet.prefix)), lang: null },
    { text: regionName(sheet, region), href: sheet.find(regionUrl(sheet.prefix, region)), lang: null },
    ...(partner === undefined || partners.size > 1
      ? []
      : [{ text: countryName(sheet, partner), href: sheet.find(pairUrl(sheet.prefix, region, partner)), lang: null }]),
  ]
}

/** The pages of the article’s regions, then of its pairs, a partner’s own where no region goes with it, then of groups. */
export const placesOf = (sheet: Sheet, entry: Entry): ArticleView['places'] => {
  const { prefix } = sheet
  const links = new Map<string, string>()
  const regions = [...entry.primary, ...entry.relations.map(({ region }) => region)].filter((code) => code !== null)
  for (const code of regions) links.set(regionUrl(prefix, code), regionName(sheet, code))
  for (const { region, partner } of entry.relations) {
    if (region !== null && partner !== null) {
      links.set(pairUrl(prefix, region, partner), `${regionName(sheet, region)}\u00a0— ${countryName(sheet, partner)}`)
    } else if (partner !== null) links.set(countryUrl(prefix, partner), countryName(sheet, partner))
  }
  for (const { group } of entry.relations) {
    if (group !== null) links.set(groupUrl(prefix, group), upperFirst(groupName(sheet, group)))
  }
  const items: PageLink[] = [...links].flatMap(([url, text]) => {
    const href = sheet.find(url)
    return href === null ? [] : [{ text, href }]
  })
  return items.length === 0 ? null : { heading: sheet.wording.article.places, items }
}

/** Other articles on the same region and partner, those that share most pairs first. */
export const relatedTo = (sheet: Sheet, entry: Entry): ArticleView['related'] => {
  const pairs = new Set(
    entry.relations.flatMap(({ region, partner }) =>
      region === null || partner === null ? [] : [pairKey(region, partner)],
    ),
  )
  const shared = new Map<Entry, number>()
  for (const pair of pairs) {
    const newest = (sheet.atlas.pairs.get(pair)?.entries ?? []).slice(0, SHOWN + 1)
    for (const other of newest) if (other !== entry) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  const kin = [...shared].sort((a, b) => b[1] - a[1] || compareEntries(a[0], b[0])).slice(0, SHOWN)
  if (kin.length === 0) return null
  return { heading: sheet.wording.article.related, items: kin.map(([other]) => tellHeadline(sheet, other)) }
}

/** Other copies of the same text. */
export const duplicatesOf = (sheet: Sheet, entry: Entry): ArticleView['duplicates'] => {
  const ids = sheet.content.duplicates.get(entry.id) ?? []
  const copies = ids.map((id) => sheet.atlas.byId.get(id)).filter((copy) => copy !== undefined)
  if (copies.length === 0) return null
  return { heading: sheet.wording.article.duplicates, items: copies.map((copy) => tellHeadline(sheet, copy)) }
}

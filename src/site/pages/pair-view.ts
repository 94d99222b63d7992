import type { Folder } from '../atlas.ts'
import { counted } from '../counts.ts'
import type { Sheet } from '../desk.ts'
import type { Relation } from '../entry.ts'
import { tellRelations } from '../fans.ts'
import { goodsWith } from '../goods.ts'
import { makeGoods } from '../goods-section.ts'
import { lanesOf } from '../lanes.ts'
import { makeLayout } from '../layout.ts'
import { makeLead } from '../leads.ts'
import { figuresOf, makeLedger } from '../ledger.ts'
import { countryLabel, countryName, regionLabel, regionName } from '../places.ts'
import { proveRelations } from '../proofs.ts'
import { listStories } from '../story-list.ts'
import { pairUrl, regionsUrl } from '../urls.ts'
import type { Counted, PairView } from '../views.ts'
import { postOf } from '../waybills.ts'

/** One region and one country: every sentence that links them. */
export const viewPair = (sheet: Sheet, folder: Folder): PairView => {
  const [region = '', country = ''] = folder.code.split('/')
  const { entries } = folder
  const from = regionLabel(sheet, region)
  const to = countryLabel(sheet, country)
  const heading = `${from.name}\u00a0— ${to.name}`
  const isPair = (relation: Relation): boolean => relation.region === region && relation.partner === country
  const told = tellRelations(entries, isPair)
  const figures = figuresOf(entries, ({ regions, partners }) => regions.includes(region) && partners.includes(country))
  const lead = makeLead(sheet, {
    entries,
    relation: isPair,
    figure: (figure) => figure.regions.includes(region) && figure.partners.includes(country),
    names: 'roles',
  })
  return {
    kind: 'pair',
    layout: makeLayout(sheet, {
      title: heading,
      description: [heading, ...lead.sentences.slice(0, 1)].join('. '),
      section: 'regions',
      crumbs: [
        { text: sheet.wording.sections.regions, href: sheet.href(regionsUrl(sheet.prefix)), lang: null },
        { text: from.name, href: from.href, lang: null },
        { text: to.name, href: null, lang: null },
      ],
    }),
    heading,
    from: postOf(from),
    to: postOf(to),
    lead,
    waybill: { label: heading, from: postOf(from), lanes: lanesOf(sheet, told, 'alone'), to: [postOf(to)] },
    proofs: proveRelations(sheet, told),
    ledger: makeLedger(sheet, sheet.wording.ledger.heading, figures),
    goods: makeGoods(sheet, entries, (entry) => goodsWith(entry, isPair), false),
    list: listStories(sheet, entries, sheet.wording.sections.articles, pairUrl(sheet.prefix, region, country)),
    siblings: siblingsOf(sheet, region, country),
  }
}

const siblingsOf = (sheet: Sheet, region: string, country: string): PairView['siblings'] => {
  const words = sheet.wording.entity
  const partners = siblings(sheet, sheet.atlas.regions.get(region), region, country, 'partners')
  const regions = siblings(sheet, sheet.atlas.countries.get(country), region, country, 'regions')
  return [
    { heading: words.sameRegion(regionName(sheet, region)), items: partners },
    { heading: words.samePartner(countryName(sheet, country)), items: regions },
  ].filter(({ items }) => items.length > 0)
}

// The pairs that share one side, those with most articles first.
const siblings = (
  sheet: Sheet,
  folder: Folder | undefined,
  region: string,
  country: string,
  side: 'partners' | 'regions',
): Counted[] => {
  const counts = new Map<string, number>()
  for (const entry of folder?.entries ?? []) {
    const codes = entry.relations.flatMap((relation) =>
      side === 'partners'
        ? relation.region === region
          ? [relation.partner]
          : []
        : relation.partner === country
          ? [relation.region]
          : [],
    )
    for (const code of new Set(codes)) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  counts.delete(side === 'partners' ? country : region)
  const name = (code: string): string => (side === 'partners' ? countryName(sheet, code) : regionName(sheet, code))
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || sheet.compare(name(a[0]), name(b[0])))
  return sorted.slice(0, 20).map(([code, count]) => {
    const url = side === 'partners' ? pairUrl(sheet.prefix, region, code) : pairUrl(sheet.prefix, code, country)
    return counted(sheet, name(code), sheet.find(url), count)
  })
}

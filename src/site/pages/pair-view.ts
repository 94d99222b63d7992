import { readPair } from '../atlas.ts'
import { counted } from '../counts.ts'
import { findLink, type Sheet } from '../desk.ts'
import type { Folder } from '../folders.ts'
import type { Relation } from '../gist.ts'
import { goodsWith } from '../goods.ts'
import { makeGoods } from '../goods-section.ts'
import { tellRelations } from '../lanes.ts'
import { makeLayout } from '../layout.ts'
import { makeLead } from '../leads.ts'
import { figuresOf, makeLedger } from '../ledger.ts'
import { listArticles } from '../metadata/listing.ts'
import { countryName, regionName } from '../places.ts'
import { proveRelations } from '../proofs.ts'
import { listStories } from '../story-list.ts'
import { linkTo, pairUrl, regionsUrl } from '../urls.ts'
import type { PairView } from '../views/pages.ts'
import type { Counted } from '../views/stories.ts'
import { postOf } from '../waybills.ts'

/** One region and one country: every sentence that links them. */
export const viewPair = (sheet: Sheet, folder: Folder): PairView => {
  const [region, country] = readPair(folder.code)
  const { entries } = folder
  const from = sheet.label.region(region)
  const to = sheet.label.country(country)
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
      description: [`${heading}.`, ...lead.sentences].join(' '),
      section: 'regions',
      subject: {
        kind: 'collection',
        topics: [
          { kind: 'region', code: region },
          { kind: 'country', code: country },
        ],
        list: listArticles(sheet, entries),
      },
      crumbs: [
        { text: sheet.wording.sections.regions, href: linkTo(regionsUrl(sheet.prefix)), lang: null },
        { text: from.name, href: from.href, lang: null },
        { text: to.name, href: null, lang: null },
      ],
    }),
    heading,
    from: postOf(from),
    to: postOf(to),
    lead,
    waybill: { label: heading, from: postOf(from), lanes: sheet.lanes(folder), to: [postOf(to)] },
    proofs: proveRelations(sheet, told),
    ledger: makeLedger(sheet, sheet.wording.ledger.heading, figures, { region, partner: country }),
    goods: makeGoods(sheet, entries, (entry) => goodsWith(entry, isPair), { region }),
    list: listStories(sheet, entries, sheet.wording.sections.articles, pairUrl(sheet.prefix, region, country)),
    siblings: siblingsOf(sheet, folder, region, country),
  }
}

const siblingsOf = (sheet: Sheet, folder: Folder, region: string, country: string): PairView['siblings'] => {
  const words = sheet.wording.entity
  return [
    { heading: words.sameRegion(regionName(sheet, region)), items: pairsBeside(sheet, folder, region) },
    { heading: words.samePartner(countryName(sheet, country)), items: pairsBeside(sheet, folder, country) },
  ].filter(({ items }) => items.length > 0)
}

const SIBLINGS_SHOWN = 12

// The other pairs of one side, those with most articles first, named by their other side.
const pairsBeside = (sheet: Sheet, folder: Folder, side: string): Counted[] =>
  (sheet.atlas.pairsWith.get(side) ?? [])
    .filter((pair) => pair !== folder)
    .map((pair) => {
      const [region, country] = readPair(pair.code)
      const name = region === side ? countryName(sheet, country) : regionName(sheet, region)
      return { name, url: pairUrl(sheet.prefix, region, country), count: pair.entries.length }
    })
    .sort((a, b) => b.count - a.count || sheet.compare(a.name, b.name))
    .slice(0, SIBLINGS_SHOWN)
    .map(({ name, url, count }) => counted(sheet, name, findLink(sheet, url), count))

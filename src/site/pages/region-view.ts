import { makeCartogram } from '../cartogram.ts'
import { listOrganisations, listPeople } from '../cast.ts'
import { findLink, type Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { listEvents } from '../events.ts'
import { partnerFan } from '../fans.ts'
import type { Folder } from '../folders.ts'
import { makeGoods } from '../goods-section.ts'
import { makeLayout } from '../layout.ts'
import { makeLead } from '../leads.ts'
import { figuresOf, makeLedger } from '../ledger.ts'
import { listArticles } from '../metadata/listing.ts'
import { nameIn, otherNames, regionName } from '../places.ts'
import { listStories } from '../story-list.ts'
import { linkTo, regionsUrl, regionUrl } from '../urls.ts'
import type { RegionView } from '../views/pages.ts'
import type { Fact, FactList } from '../views/sections.ts'

const MENTIONS_SHOWN = 12

/** A region: what it sells to whom, the figures told of it, its articles. */
export const viewRegion = (sheet: Sheet, folder: Folder): RegionView => {
  const { code, entries } = folder
  const name = regionName(sheet, code)
  const lead = makeLead(sheet, {
    entries,
    relation: (relation) => relation.region === code,
    figure: (figure) => figure.regions.includes(code),
    names: 'partners',
  })
  const district = districtOf(sheet, code)
  const figures = figuresOf(entries, (figure, entry) => isAbout(figure.regions, entry, code))
  return {
    kind: 'region',
    layout: makeLayout(sheet, {
      title: name,
      description: [`${name}.`, ...lead.sentences].join(' '),
      section: 'regions',
      subject: { kind: 'collection', topics: [{ kind: 'region', code }], list: listArticles(sheet, entries) },
      crumbs: [
        { text: sheet.wording.sections.regions, href: linkTo(regionsUrl(sheet.prefix)), lang: null },
        ...(district === null ? [] : [{ text: district.name, href: null, lang: null }]),
        { text: name, href: null, lang: null },
      ],
    }),
    heading: name,
    code,
    names: otherNames(sheet, sheet.register.regions.get(code)?.names ?? {}),
    lead,
    facts: factsOf(sheet, code, district),
    cartogram: makeCartogram(
      sheet,
      new Set([code]),
      district === null ? null : { codes: district.codes, district: district.name },
    ),
    partners: partnerFan(sheet, folder),
    ledger: makeLedger(sheet, sheet.wording.ledger.heading, figures, { region: code }),
    goods: makeGoods(sheet, sole(entries, code), (entry) => entry.goods, {
      services: true,
      region: code,
    }),
    list: listStories(sheet, entries, sheet.wording.sections.articles, regionUrl(sheet.prefix, code)),
    events: listEvents(sheet, entries, 8),
    organisations: listOrganisations(sheet, sole(entries, code), sheet.wording.entity.organisationsIn),
    people: listPeople(sheet, sole(entries, code), sheet.wording.entity.peopleIn),
    alsoIn: alsoIn(sheet, folder),
  }
}

// What is told without a region belongs to it only where the story is about no other.
const isAbout = (regions: readonly string[], entry: Entry, code: string): boolean =>
  regions.length === 0 ? isSole(entry, code) : regions.includes(code)

const isSole = (entry: Entry, code: string): boolean => entry.primary.length === 1 && entry.primary[0] === code

const sole = (entries: readonly Entry[], code: string): Entry[] => entries.filter((entry) => isSole(entry, code))

/** Articles that only name the place of a folder. */
export const alsoIn = (sheet: Sheet, { mentions }: Folder): RegionView['alsoIn'] =>
  mentions.length === 0
    ? null
    : {
        heading: sheet.wording.entity.alsoIn,
        items: mentions.slice(0, MENTIONS_SHOWN).map(sheet.headline),
      }

interface DistrictOf {
  readonly name: string
  /** The other regions of the district. */
  readonly codes: ReadonlySet<string>
}

const districtOf = (sheet: Sheet, code: string): DistrictOf | null => {
  const district = sheet.register.districts.get(sheet.register.regions.get(code)?.district ?? '')
  if (district === undefined) return null
  const others = sheet.packs.homeland.regions.filter((one) => one.district === district.code && one.code !== code)
  return { name: nameIn(sheet, district.names, district.code), codes: new Set(others.map((one) => one.code)) }
}

const factsOf = (sheet: Sheet, code: string, district: DistrictOf | null): FactList => {
  const words = sheet.wording.entity
  const capital = sheet.register.regions.get(code)?.capital ?? {}
  const others = [...(district?.codes ?? [])].flatMap((other) => {
    const href = findLink(sheet, regionUrl(sheet.prefix, other))
    return href === null ? [] : [{ text: regionName(sheet, other), href }]
  })
  const facts: Fact[] = [
    {
      term: { text: words.capital, lang: null },
      text: { text: nameIn(sheet, capital, ''), lang: null },
      links: [],
      cites: [],
    },
    ...(district === null
      ? []
      : [
          {
            term: { text: words.district, lang: null },
            text: { text: district.name, lang: null },
            links: [],
            cites: [],
          },
        ]),
    ...(others.length === 0
      ? []
      : [{ term: { text: words.alsoInDistrict, lang: null }, text: null, links: others, cites: [] }]),
  ]
  return { heading: '', facts: facts.filter((fact) => fact.text?.text !== '') }
}

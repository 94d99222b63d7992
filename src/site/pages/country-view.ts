import { makeCartogram } from '../cartogram.ts'
import { listOrganisations } from '../cast.ts'
import { findLink, type Sheet } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { listEvents } from '../events.ts'
import { regionFan } from '../fans.ts'
import type { Folder } from '../folders.ts'
import type { Relation } from '../gist.ts'
import { goodsWith } from '../goods.ts'
import { makeGoods } from '../goods-section.ts'
import { tellRelations } from '../lanes.ts'
import { makeLayout } from '../layout.ts'
import { makeLead } from '../leads.ts'
import { figuresOf, makeLedger } from '../ledger.ts'
import { listArticles } from '../metadata/listing.ts'
import { countryName, groupName, otherNames } from '../places.ts'
import { proveRelations } from '../proofs.ts'
import { listStories } from '../story-list.ts'
import { countriesUrl, countryUrl, groupUrl, linkTo } from '../urls.ts'
import type { CountryView } from '../views/pages.ts'
import type { FactList } from '../views/sections.ts'
import { alsoIn } from './region-view.ts'

/** A partner country: which regions sell there or buy there, and what is said of it only together with others. */
export const viewCountry = (sheet: Sheet, folder: Folder): CountryView => {
  const { code, entries } = folder
  const country = sheet.register.countries.get(code)
  const name = countryName(sheet, code)
  const isCountry = (relation: Relation): boolean => relation.partner === code
  const lead = makeLead(sheet, {
    entries,
    relation: isCountry,
    figure: (figure) => figure.partners.includes(code),
    names: 'regions',
  })
  const regions = new Set(entries.flatMap((entry) => regionsOf(entry, code)))
  const joint = proveRelations(
    sheet,
    tellRelations(entries, (relation) => isCountry(relation) && relation.joint.length > 1),
  )
  const figures = figuresOf(entries, (figure) => figure.partners.includes(code))
  return {
    kind: 'country',
    layout: makeLayout(sheet, {
      title: name,
      description: [`${name}.`, ...lead.sentences].join(' '),
      section: 'countries',
      subject: { kind: 'collection', topics: [{ kind: 'country', code }], list: listArticles(sheet, entries) },
      crumbs: [
        { text: sheet.wording.sections.countries, href: linkTo(countriesUrl(sheet.prefix)), lang: null },
        { text: name, href: null, lang: null },
      ],
    }),
    heading: name,
    codes: [code, country?.alpha3, country?.m49].filter((part) => part !== undefined && part !== null),
    names: otherNames(sheet, country?.names ?? {}),
    lead,
    facts: factsOf(sheet, country?.within ?? []),
    cartogram: makeCartogram(sheet, regions),
    regions: regionFan(sheet, folder, sheet.label.country(code), isCountry),
    goods: makeGoods(sheet, entries, (entry) => goodsWith(entry, isCountry)),
    joint: joint.items.length === 0 ? null : { ...joint, heading: sheet.wording.entity.joint },
    ledger: makeLedger(sheet, sheet.wording.ledger.heading, figures, { partner: code }),
    list: listStories(sheet, entries, sheet.wording.sections.articles, countryUrl(sheet.prefix, code)),
    events: listEvents(sheet, entries, 8, (entry) => isOnly(entry, code)),
    organisations: listOrganisations(
      sheet,
      entries.filter((entry) => isOnly(entry, code)),
      sheet.wording.entity.organisationsIn,
    ),
    alsoIn: alsoIn(sheet, folder),
  }
}

const regionsOf = (entry: Entry, code: string): string[] =>
  entry.relations.flatMap(({ partner, region }) => (partner === code && region !== null ? [region] : []))

// Events and organisations do not say whose they are: they are taken over only where no other partner is linked.
const isOnly = (entry: Entry, code: string): boolean =>
  entry.relations.every((relation) => relation.partner === code || relation.partner === null)

const factsOf = (sheet: Sheet, within: readonly string[]): FactList => {
  const parts = within.map((part) => ({
    name: groupName(sheet, part),
    href: findLink(sheet, groupUrl(sheet.prefix, part)),
  }))
  const plain = parts.filter(({ href }) => href === null).map(({ name }) => name)
  const links = parts.flatMap(({ name, href }) => (href === null ? [] : [{ text: name, href }]))
  const term = { text: sheet.wording.entity.within, lang: null }
  const text = plain.length === 0 ? null : { text: plain.join(', '), lang: null }
  return { heading: '', facts: parts.length === 0 ? [] : [{ term, text, links, cites: [] }] }
}

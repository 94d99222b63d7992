import type { Sheet } from '../desk.ts'
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
import { upperFirst } from '../phrases.ts'
import { nameIn, otherNames } from '../places.ts'
import { proveRelations } from '../proofs.ts'
import { listStories } from '../story-list.ts'
import { countriesUrl, groupUrl, linkTo } from '../urls.ts'
import type { GroupView } from '../views/pages.ts'
import { alsoIn } from './region-view.ts'

// «143»; codes of our own begin with x-
const M49 = /^\d{3}$/

/** A group of countries or a part of the home country: what is told of it as a whole, never of its members. */
export const viewGroup = (sheet: Sheet, folder: Folder): GroupView => {
  const { code, entries } = folder
  const group = sheet.register.group(code)
  const name = upperFirst(nameIn(sheet, group?.names ?? {}, code))
  const isGroup = (relation: Relation): boolean => relation.group === code
  const lead = makeLead(sheet, {
    entries,
    relation: isGroup,
    figure: (figure) => figure.groups.includes(code),
    names: 'regions',
  })
  return {
    kind: 'group',
    layout: makeLayout(sheet, {
      title: name,
      description: [`${name}.`, ...lead.sentences].join(' '),
      section: 'countries',
      subject: { kind: 'collection', topics: [{ kind: 'group', code }], list: listArticles(sheet, entries) },
      crumbs: [
        { text: sheet.wording.sections.countries, href: linkTo(countriesUrl(sheet.prefix)), lang: null },
        { text: name, href: null, lang: null },
      ],
    }),
    heading: name,
    code: M49.test(code) ? code : null,
    names: otherNames(sheet, group?.names ?? {}).map((other) => ({ ...other, text: upperFirst(other.text) })),
    lead,
    note: sheet.wording.entity.group,
    regions: regionFan(sheet, folder, sheet.label.group(code), isGroup),
    proofs: proveRelations(sheet, tellRelations(entries, isGroup)),
    ledger: makeLedger(
      sheet,
      sheet.wording.ledger.heading,
      figuresOf(entries, (figure) => figure.groups.includes(code)),
    ),
    goods: makeGoods(sheet, entries, (entry) => goodsWith(entry, isGroup)),
    list: listStories(sheet, entries, sheet.wording.sections.articles, groupUrl(sheet.prefix, code)),
    alsoIn: alsoIn(sheet, folder),
  }
}

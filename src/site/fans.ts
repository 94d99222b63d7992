import type { Folder } from './atlas.ts'
import { countArticles } from './counts.ts'
import type { Sheet } from './desk.ts'
import type { Entry, Relation } from './entry.ts'
import { lanesOf, type Told } from './lanes.ts'
import { countryLabel, groupLabel, regionLabel } from './places.ts'
import { pairUrl } from './urls.ts'
import type { Fan, FanRow, PlaceLabel } from './views.ts'
import { postOf } from './waybills.ts'

/** The relations of each entry that pass a test; entries without any are left out. */
export const tellRelations = (entries: readonly Entry[], about: (relation: Relation) => boolean): Told[] =>
  entries
    .map((entry) => ({ entry, relations: entry.relations.filter(about) }))
    .filter(({ relations }) => relations.length > 0)

/** A region and all its partners, those with most articles first. */
export const partnerFan = (sheet: Sheet, folder: Folder): Fan => {
  const hub = regionLabel(sheet, folder.code)
  const told = tellRelations(folder.entries, (relation) => relation.region === folder.code)
  const rows = rowsOf(sheet, told, (relation) =>
    relation.partner === null ? `group ${relation.group}` : relation.partner,
  )
  const words = sheet.wording.entity
  const linked = new Set(rows.map(({ key }) => key))
  const mentions = folder.entries.flatMap((entry) => entry.tagged.partners)
  const only = [...new Set(mentions.map((tag) => tag.code))].filter((code) => !linked.has(code))
  return {
    heading: words.partners,
    label: `${hub.name}: ${words.partners}`,
    side: 'from',
    hub: postOf({ ...hub, href: null }),
    rows: rows.map(({ key, told: share }) => {
      const isGroup = key.startsWith('group ')
      const label = isGroup ? groupLabel(sheet, key.slice('group '.length)) : countryLabel(sheet, key)
      return makeRow(sheet, label, share, isGroup ? null : pairUrl(sheet.prefix, folder.code, key))
    }),
    mentions:
      only.length === 0
        ? null
        : {
            label: words.mentions,
            items: sorted(
              sheet,
              only.map((code) => countryLabel(sheet, code)),
            ),
          },
    empty: rows.length === 0 ? words.noPartners : null,
  }
}

/** A country or group and all regions linked with it, those with most articles first. */
export const regionFan = (
  sheet: Sheet,
  folder: Folder,
  hub: PlaceLabel,
  about: (relation: Relation) => boolean,
): Fan => {
  const rows = rowsOf(sheet, tellRelations(folder.entries, about), (relation) => relation.region ?? '')
  const words = sheet.wording.entity
  return {
    heading: words.exporters,
    label: `${hub.name}: ${words.exporters}`,
    side: 'to',
    hub: postOf({ ...hub, href: null }),
    rows: rows.map(({ key, told }) => {
      const label = key === '' ? { code: null, name: words.noRegion, href: null } : regionLabel(sheet, key)
      return makeRow(sheet, label, told, key === '' || hub.code === null ? null : pairUrl(sheet.prefix, key, hub.code))
    }),
    mentions: null,
    empty: rows.length === 0 ? words.noExporters : null,
  }
}

const sorted = (sheet: Sheet, labels: readonly PlaceLabel[]): PlaceLabel[] =>
  labels.toSorted((a, b) => sheet.compare(a.name, b.name))

const rowsOf = (
  sheet: Sheet,
  told: readonly Told[],
  keyOf: (relation: Relation) => string,
): { key: string; told: Told[] }[] => {
  const rows = new Map<string, Told[]>()
  for (const { entry, relations } of told) {
    for (const key of new Set(relations.map(keyOf))) {
      const share = { entry, relations: relations.filter((relation) => keyOf(relation) === key) }
      const known = rows.get(key)
      if (known === undefined) rows.set(key, [share])
      else known.push(share)
    }
  }
  const list = [...rows].map(([key, share]) => ({ key, told: share }))
  // What no region is named for comes last.
  return list.sort(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') || b.told.length - a.told.length || sheet.compare(a.key, b.key),
  )
}

const makeRow = (sheet: Sheet, label: PlaceLabel, told: readonly Told[], pair: string | null): FanRow => ({
  post: postOf(label),
  lanes: lanesOf(sheet, told, 'alone'),
  articles: { text: countArticles(sheet, told.length), href: pair === null ? null : sheet.find(pair) },
})

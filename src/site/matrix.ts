import type { Atlas } from './atlas.ts'
import { printCount } from './counts.ts'
import { type Desk, findLink } from './desk.ts'
import type { Folder } from './folders.ts'
import { joinNames } from './phrases.ts'
import { countryName, groupName } from './places.ts'
import { pairUrl } from './urls.ts'
import type { Matrix, MatrixCell } from './views/sections.ts'

const ROWS = 10
/** Most columns there are; the theme has a width for each number of them. */
export const COLUMNS = 14
const DEEPEST = 5

/** Regions × countries with the number of kinds of link; null when no region is linked with any country. */
export const makeMatrix = (desk: Desk): Matrix | null => {
  const { atlas } = desk
  const kinds = atlas.roles()
  if (kinds.size === 0) return null
  const words = desk.wording.matrix
  const ranked = rank(desk, [...atlas.countries.values()])
  const { columns, groups } = arrange(desk, ranked.slice(0, COLUMNS))
  const regions = [...kinds.keys()]
    .sort((a, b) => sizeOf(kinds, b) - sizeOf(kinds, a) || (a < b ? -1 : 1))
    .slice(0, ROWS)
  return {
    heading: finding(desk, ranked),
    note: words.note,
    caption: words.caption,
    rowHead: words.region,
    totalHead: words.total,
    groups,
    columns: columns.map(({ code, first }) => ({ first, ...desk.label.country(code) })),
    rows: regions.map((region) => {
      const row = kinds.get(region)
      const place = desk.label.region(region)
      return {
        place,
        cells: columns.map(({ code, first }) =>
          makeCell(desk, place.name, region, code, row?.get(code)?.size ?? 0, first),
        ),
        total: printCount(desk, row?.size ?? 0),
      }
    }),
    foot: {
      label: words.foot,
      cells: columns.map(({ code }) => printCount(desk, atlas.countries.get(code)?.entries.length ?? 0)),
      total: '',
    },
    remarks: remarksOf(desk, ranked.slice(COLUMNS)),
  }
}

const sizeOf = (kinds: ReturnType<Atlas['roles']>, region: string): number => kinds.get(region)?.size ?? 0

const rank = (desk: Desk, folders: readonly Folder[]): Folder[] =>
  folders.toSorted(
    (a, b) => b.entries.length - a.entries.length || desk.compare(countryName(desk, a.code), countryName(desk, b.code)),
  )

// Columns stand under the part of the world they lie in, parts and countries by weight.
const arrange = (desk: Desk, folders: readonly Folder[]) => {
  const parts = new Map<string, string[]>()
  for (const { code } of folders) {
    const within = desk.register.countries.get(code)?.within.at(-1)
    const part = within === undefined ? desk.wording.directory.other : groupName(desk, within)
    parts.set(part, [...(parts.get(part) ?? []), code])
  }
  return {
    groups: [...parts].map(([text, codes]) => ({ text, span: codes.length })),
    columns: [...parts.values()].flatMap((codes) => codes.map((code, index) => ({ code, first: index === 0 }))),
  }
}

const makeCell = (
  desk: Desk,
  name: string,
  region: string,
  country: string,
  count: number,
  first: boolean,
): MatrixCell => ({
  text: count === 0 ? '' : printCount(desk, count),
  level: Math.min(count, DEEPEST),
  href: count === 0 ? null : findLink(desk, pairUrl(desk.prefix, region, country)),
  label: `${name}\u00a0— ${countryName(desk, country)}: ${count}`,
  first,
})

const finding = (desk: Desk, [first, second]: readonly Folder[]): string => {
  const { matrix } = desk.wording
  if (first === undefined) return matrix.caption
  const lead = matrix.heading(countryName(desk, first.code), first.entries.length, desk.atlas.told.length)
  return second === undefined
    ? lead
    : `${lead}; ${matrix.second(countryName(desk, second.code), second.entries.length)}`
}

const remarksOf = (desk: Desk, rest: readonly Folder[]): string[] => {
  const { matrix } = desk.wording
  const groups = [...desk.atlas.groups.keys()].map((code) => groupName(desk, code)).sort(desk.compare)
  const names = rest.map((folder) => countryName(desk, folder.code))
  return [
    ...(groups.length === 0 ? [] : [matrix.groups(joinNames(desk, groups))]),
    ...(names.length === 0 ? [] : [matrix.rest(joinNames(desk, names, 30))]),
  ]
}

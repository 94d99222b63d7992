import type { Folder } from './atlas.ts'
import { chapterName } from './chapters.ts'
import { counted } from './counts.ts'
import type { Sheet } from './desk.ts'
import { upperFirst } from './phrases.ts'
import { countryName, groupName, nameIn, regionName } from './places.ts'
import { countriesUrl, countryUrl, groupUrl, productsUrl, productUrl, regionsUrl, regionUrl } from './urls.ts'
import type { Finder, FinderGroup } from './views.ts'

/** A folder and how the finder shows it. */
interface Listed {
  readonly folder: Folder
  readonly name: string
  readonly url: string
}

const list = (
  folders: ReadonlyMap<string, Folder>,
  name: (code: string) => string,
  url: (code: string) => string,
): Listed[] => [...folders.values()].map((folder) => ({ folder, name: name(folder.code), url: url(folder.code) }))

/** Regions with articles, by district in the home country’s order; `more` leads to the full list. */
export const regionFinder = (sheet: Sheet, full = false): Finder => {
  const regions = list(
    sheet.atlas.regions,
    (code) => regionName(sheet, code),
    (code) => regionUrl(sheet.prefix, code),
  )
  const districts = sheet.packs.homeland.districts.map((district) => ({
    heading: nameIn(sheet, district.names, district.code),
    regions: regions.filter(({ folder }) => sheet.register.regions.get(folder.code)?.district === district.code),
  }))
  return {
    heading: sheet.wording.sections.regions,
    groups: districts.flatMap(({ heading, regions: own }) => grouped(sheet, heading, null, own)),
    more: full ? null : { text: sheet.wording.sections.all.regions, href: sheet.href(regionsUrl(sheet.prefix)) },
    empty: regions.length === 0 ? sheet.wording.directory.empty : null,
  }
}

/** Countries with links, by the part of the world they lie in, the most written about first. */
export const countryFinder = (sheet: Sheet, full = false): Finder => {
  const countries = list(
    sheet.atlas.countries,
    (code) => countryName(sheet, code),
    (code) => countryUrl(sheet.prefix, code),
  )
  const parts = new Map<string | null, Listed[]>()
  for (const country of countries) {
    const part = sheet.register.countries.get(country.folder.code)?.within.at(-1) ?? null
    parts.set(part, [...(parts.get(part) ?? []), country])
  }
  const groups = [...parts].map(([part, own]) => ({
    heading: part === null ? sheet.wording.directory.other : groupName(sheet, part),
    href: part === null ? null : sheet.find(groupUrl(sheet.prefix, part)),
    own,
    count: own.reduce((sum, { folder }) => sum + folder.entries.length, 0),
  }))
  groups.sort((a, b) => b.count - a.count || sheet.compare(a.heading, b.heading))
  return {
    heading: sheet.wording.sections.countries,
    groups: groups.flatMap(({ heading, href, own }) => grouped(sheet, heading, href, own)),
    more: full ? null : { text: sheet.wording.sections.all.countries, href: sheet.href(countriesUrl(sheet.prefix)) },
    empty: countries.length === 0 ? sheet.wording.directory.empty : null,
  }
}

/** Groups of countries or macro-regions of the home country; null when no article links one. */
export const groupFinder = (sheet: Sheet, kind: 'countries' | 'home'): Finder | null => {
  const { sections } = sheet.wording
  const home = `x-${sheet.packs.homeland.code.toLowerCase()}-`
  const folders = new Map(
    [...sheet.atlas.groups].filter(([code]) => code.toLowerCase().startsWith(home) === (kind === 'home')),
  )
  if (folders.size === 0) return null
  const heading = kind === 'home' ? sections.macroRegions : sections.groups
  const groups = list(
    folders,
    (code) => groupName(sheet, code),
    (code) => groupUrl(sheet.prefix, code),
  )
  return { heading, groups: grouped(sheet, '', null, groups), more: null, empty: null }
}

/** HS chapters named in the articles, in the order of the system. */
export const productFinder = (sheet: Sheet, full = false): Finder => {
  const name = (code: string): string =>
    [code, chapterName(code, sheet.language)].filter((part) => part !== null).join(' ')
  const products = list(sheet.atlas.products, name, (code) => productUrl(sheet.prefix, code))
  const items = products.map(({ folder, name: text, url }) =>
    counted(sheet, text, sheet.find(url), folder.entries.length),
  )
  return {
    heading: sheet.wording.sections.products,
    groups: items.length === 0 ? [] : [{ heading: '', href: null, items }],
    more: full ? null : { text: sheet.wording.sections.all.products, href: sheet.href(productsUrl(sheet.prefix)) },
    empty: items.length === 0 ? sheet.wording.directory.empty : null,
  }
}

const grouped = (sheet: Sheet, heading: string, href: string | null, listed: readonly Listed[]): FinderGroup[] => {
  if (listed.length === 0) return []
  const sorted = listed.toSorted(
    (a, b) => b.folder.entries.length - a.folder.entries.length || sheet.compare(a.name, b.name),
  )
  const items = sorted.map(({ folder, name, url }) =>
    counted(sheet, upperFirst(name), sheet.find(url), folder.entries.length),
  )
  return [{ heading, href, items }]
}

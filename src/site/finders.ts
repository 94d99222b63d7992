import { chapterName } from './chapters.ts'
import { counted } from './counts.ts'
import { type Desk, findLink } from './desk.ts'
import type { Folder } from './folders.ts'
import { upperFirst } from './phrases.ts'
import { countryName, groupName, nameIn, regionName } from './places.ts'
import { countriesUrl, countryUrl, groupUrl, linkTo, productsUrl, productUrl, regionsUrl, regionUrl } from './urls.ts'
import type { Finder, FinderGroup } from './views/sections.ts'

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
export const regionFinder = (desk: Desk, full = false): Finder => {
  const regions = list(
    desk.atlas.regions,
    (code) => regionName(desk, code),
    (code) => regionUrl(desk.prefix, code),
  )
  const districts = desk.packs.homeland.districts.map((district) => ({
    heading: nameIn(desk, district.names, district.code),
    regions: regions.filter(({ folder }) => desk.register.regions.get(folder.code)?.district === district.code),
  }))
  return {
    heading: desk.wording.sections.regions,
    groups: districts.flatMap(({ heading, regions: own }) => grouped(desk, heading, null, own)),
    more: full ? null : { text: desk.wording.sections.all.regions, href: linkTo(regionsUrl(desk.prefix)) },
    empty: regions.length === 0 ? desk.wording.directory.empty : null,
  }
}

/** Countries with links, by the part of the world they lie in, the most written about first. */
export const countryFinder = (desk: Desk, full = false): Finder => {
  const countries = list(
    desk.atlas.countries,
    (code) => countryName(desk, code),
    (code) => countryUrl(desk.prefix, code),
  )
  const parts = new Map<string | null, Listed[]>()
  for (const country of countries) {
    const part = desk.register.countries.get(country.folder.code)?.within.at(-1) ?? null
    parts.set(part, [...(parts.get(part) ?? []), country])
  }
  const groups = [...parts].map(([part, own]) => ({
    heading: part === null ? desk.wording.directory.other : groupName(desk, part),
    href: part === null ? null : findLink(desk, groupUrl(desk.prefix, part)),
    own,
    count: own.reduce((sum, { folder }) => sum + folder.entries.length, 0),
  }))
  groups.sort((a, b) => b.count - a.count || desk.compare(a.heading, b.heading))
  return {
    heading: desk.wording.sections.countries,
    groups: groups.flatMap(({ heading, href, own }) => grouped(desk, heading, href, own)),
    more: full ? null : { text: desk.wording.sections.all.countries, href: linkTo(countriesUrl(desk.prefix)) },
    empty: countries.length === 0 ? desk.wording.directory.empty : null,
  }
}

/** Groups of countries or macro-regions of the home country; null when no article links one. */
export const groupFinder = (desk: Desk, kind: 'countries' | 'home'): Finder | null => {
  const { sections } = desk.wording
  const home = `x-${desk.packs.homeland.code.toLowerCase()}-`
  const folders = new Map(
    [...desk.atlas.groups].filter(([code]) => code.toLowerCase().startsWith(home) === (kind === 'home')),
  )
  if (folders.size === 0) return null
  const heading = kind === 'home' ? sections.macroRegions : sections.groups
  const groups = list(
    folders,
    (code) => groupName(desk, code),
    (code) => groupUrl(desk.prefix, code),
  )
  return { heading, groups: grouped(desk, '', null, groups), more: null, empty: null }
}

/** HS chapters named in the articles, in the order of the system. */
export const productFinder = (desk: Desk, full = false): Finder => {
  const name = (code: string): string =>
    [code, chapterName(code, desk.language)].filter((part) => part !== null).join(' ')
  const products = list(desk.atlas.products, name, (code) => productUrl(desk.prefix, code))
  const items = products.map(({ folder, name: text, url }) =>
    counted(desk, text, findLink(desk, url), folder.entries.length),
  )
  return {
    heading: desk.wording.sections.products,
    groups: items.length === 0 ? [] : [{ heading: '', href: null, items }],
    more: full ? null : { text: desk.wording.sections.all.products, href: linkTo(productsUrl(desk.prefix)) },
    empty: items.length === 0 ? desk.wording.directory.empty : null,
  }
}

const grouped = (desk: Desk, heading: string, href: string | null, listed: readonly Listed[]): FinderGroup[] => {
  if (listed.length === 0) return []
  const sorted = listed.toSorted(
    (a, b) => b.folder.entries.length - a.folder.entries.length || desk.compare(a.name, b.name),
  )
  const items = sorted.map(({ folder, name, url }) =>
    counted(desk, upperFirst(name), findLink(desk, url), folder.entries.length),
  )
  return [{ heading, href, items }]
}

import { once } from '../base/once.ts'
import { remember } from '../base/remember.ts'
import type { SiteSettings } from '../records/site-settings.ts'
import { type Shelf, shelve } from './archives.ts'
import type { ArticleCard } from './article-card.ts'
import type { SiteArticle, SiteContent } from './content.ts'
import { compareEntries, type Entry, openEntry, openGist, openText } from './entry.ts'
import { type Folder, openFolders } from './folders.ts'
import { holdSome } from './hold-some.ts'
import type { Register } from './register.ts'

/** All articles of a site, sorted and filed under what they are about; built once. */
export interface Atlas {
  readonly entries: readonly Entry[]
  /** Those that lists show: of copies of a text the first alone. */
  readonly told: readonly Entry[]
  readonly byId: ReadonlyMap<string, Entry>
  /** By the path of its source; gathered when first asked for. */
  readonly byPath: () => ReadonlyMap<string, Entry>
  readonly withdrawn: readonly ArticleCard[]
  readonly regions: ReadonlyMap<string, Folder>
  readonly countries: ReadonlyMap<string, Folder>
  readonly groups: ReadonlyMap<string, Folder>
  /** By `RU-TOM/CN`. */
  readonly pairs: ReadonlyMap<string, Folder>
  /** The pairs of a region or of a country, by its code. */
  readonly pairsWith: ReadonlyMap<string, readonly Folder[]>
  /** By HS chapter. */
  readonly products: ReadonlyMap<string, Folder>
  /** The archive of a list. */
  readonly shelves: (entries: readonly Entry[]) => readonly Shelf[]
  /** In which roles a region is linked with which country, by the codes of both. */
  readonly roles: () => ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>
}

export const pairKey = (region: string, country: string): string => `${region}/${country}`

/** The region and the country of a pair’s key. */
export const readPair = (key: string): readonly [region: string, country: string] => {
  const [region = '', country = ''] = key.split('/')
  return [region, country]
}

/** Articles whose gists and texts are held ready; of a larger site the others are read again when a page asks for them. */
const GISTS_HELD = 20_000
const TEXTS_HELD = 1_000

/** Files the articles of a site by their cards: one pass, each list in the order of `compareEntries`. */
export const buildAtlas = (content: SiteContent, settings: SiteSettings, register: Register): Atlas => {
  const codes = { home: settings.home, regions: register.regions }
  const holdGist = holdSome(GISTS_HELD)
  const holdText = holdSome(TEXTS_HELD)
  const open = (article: SiteArticle): Entry =>
    openEntry(
      article,
      codes,
      holdGist(() => openGist(article.gist(), codes), article.record),
      holdText(() => openText(article.tagged(), register), article.record),
    )
  const shown = content.articles.filter(({ card }) => content.drafts || !card.draft)
  const entries = shown
    .filter(({ card }) => !card.withdrawn)
    .map(open)
    .sort(compareEntries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const told = entries.filter((entry) => !isCopy(entry, content, byId))
  const { pairs, ...filed } = fileEntries(told)
  return {
    entries,
    told,
    byId,
    byPath: once(() => new Map(entries.map((entry) => [entry.path, entry]))),
    withdrawn: shown.map(({ card }) => card).filter((card) => card.withdrawn),
    ...filed,
    pairs,
    pairsWith: bySide([...pairs.values()]),
    shelves: remember((list: readonly Entry[]) => shelve(list)),
    roles: once(() => rolesOf(told)),
  }
}

/** What an article is filed under, and what it only names. */
const fileEntries = (entries: readonly Entry[]) => {
  const [regions, countries, groups] = [openFolders(), openFolders(), openFolders()]
  const [pairs, products] = [openFolders(), openFolders()]
  for (const entry of entries) {
    const { card, primary, ties } = entry
    for (const code of primary) regions.file(code, entry)
    for (const { region, partner, group } of ties) {
      if (region !== null) regions.file(region, entry)
      if (partner !== null) countries.file(partner, entry)
      if (group !== null) groups.file(group, entry)
      if (region !== null && partner !== null) pairs.file(pairKey(region, partner), entry)
    }
    for (const code of card.chapters) products.file(code, entry)
    for (const code of card.regions) regions.mention(code, entry)
    for (const code of card.partners) countries.mention(code, entry)
    for (const code of card.groups) groups.mention(code, entry)
  }
  return {
    regions: regions.close(),
    countries: countries.close(),
    groups: groups.close(),
    pairs: pairs.close(),
    products: products.close(),
  }
}

// dated before undated, the older before the younger; a path tells two of a day apart
const orderOf = ({ date, path }: Entry): string => `${date ?? '~'} ${path}`

/** Whether another article tells the same and told it first. */
const isCopy = (entry: Entry, { duplicates }: SiteContent, byId: ReadonlyMap<string, Entry>): boolean => {
  const others = (duplicates.get(entry.id) ?? []).flatMap((other) => byId.get(other) ?? [])
  return others.some((other) => orderOf(other) < orderOf(entry))
}

const rolesOf = (entries: readonly Entry[]): ReturnType<Atlas['roles']> => {
  const roles = new Map<string, Map<string, Set<string>>>()
  for (const { ties } of entries) {
    for (const { region, partner, role } of ties) {
      if (region === null || partner === null) continue
      const row = roles.get(region) ?? new Map<string, Set<string>>()
      row.set(partner, (row.get(partner) ?? new Set<string>()).add(role))
      roles.set(region, row)
    }
  }
  return roles
}

const bySide = (pairs: readonly Folder[]): Map<string, Folder[]> => {
  const sides = new Map<string, Folder[]>()
  for (const pair of pairs) {
    for (const side of readPair(pair.code)) {
      const known = sides.get(side)
      if (known === undefined) sides.set(side, [pair])
      else known.push(pair)
    }
  }
  return sides
}

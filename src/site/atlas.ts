import { once } from '../base/once.ts'
import type { SiteSettings } from '../records/site-settings.ts'
import type { ArticleCard } from './article-card.ts'
import type { SiteArticle, SiteContent } from './content.ts'
import { compareEntries, type Entry, openEntry, openText } from './entry.ts'
import { holdSome } from './hold-some.ts'
import type { Register } from './register.ts'

/** The articles about one place, pair or product, newest first. */
export interface Folder {
  readonly code: string
  readonly entries: readonly Entry[]
  /** Articles that only name it. */
  readonly mentions: readonly Entry[]
}

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
}

export const pairKey = (region: string, country: string): string => `${region}/${country}`

/** The region and the country of a pair’s key. */
export const readPair = (key: string): readonly [region: string, country: string] => {
  const [region = '', country = ''] = key.split('/')
  return [region, country]
}

/** Articles whose texts are held ready; of a larger site the others are read again when a page asks for them. */
const HELD = 20_000

/** Files the articles of a site by their cards: one pass, each list in the order of `compareEntries`. */
export const buildAtlas = (content: SiteContent, settings: SiteSettings, register: Register): Atlas => {
  const codes = { home: settings.home, regions: register.regions }
  const hold = holdSome(HELD)
  const textOf = ({ tagged }: SiteArticle) => hold(() => openText(tagged(), codes, register))
  const shown = content.articles.filter(({ card }) => content.drafts || !card.draft)
  const open = shown.filter(({ card }) => !card.withdrawn)
  const entries = open.map((article) => openEntry(article, codes, textOf(article))).sort(compareEntries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const told = entries.filter((entry) => !isCopy(entry, content, byId))
  const pairs = file(told, pairsOf, () => [])
  return {
    entries,
    told,
    byId,
    byPath: once(() => new Map(entries.map((entry) => [entry.path, entry]))),
    withdrawn: shown.map(({ card }) => card).filter((card) => card.withdrawn),
    regions: file(
      told,
      ({ primary, ties }) => [...primary, ...defined(ties.map(({ region }) => region))],
      ({ card }) => card.regions,
    ),
    countries: file(
      told,
      ({ ties }) => defined(ties.map(({ partner }) => partner)),
      ({ card }) => card.partners,
    ),
    groups: file(
      told,
      ({ ties }) => defined(ties.map(({ group }) => group)),
      ({ card }) => card.groups,
    ),
    pairs,
    pairsWith: bySide([...pairs.values()]),
    products: file(
      told,
      ({ card }) => card.chapters,
      () => [],
    ),
  }
}

// dated before undated, the older before the younger; a path tells two of a day apart
const orderOf = ({ date, path }: Entry): string => `${date ?? '~'} ${path}`

/** Whether another article tells the same and told it first. */
const isCopy = (entry: Entry, { duplicates }: SiteContent, byId: ReadonlyMap<string, Entry>): boolean => {
  const others = (duplicates.get(entry.id) ?? []).flatMap((other) => byId.get(other) ?? [])
  return others.some((other) => orderOf(other) < orderOf(entry))
}

const defined = (codes: readonly (string | null)[]): string[] => codes.filter((code) => code !== null)

const pairsOf = (entry: Entry): string[] =>
  entry.ties.flatMap(({ region, partner }) => (region === null || partner === null ? [] : [pairKey(region, partner)]))

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

// A code that is only ever mentioned gets no folder and so no page.
const file = (
  entries: readonly Entry[],
  linked: (entry: Entry) => readonly string[],
  mentioned: (entry: Entry) => readonly string[],
): Map<string, Folder> => {
  const folders = new Map<string, { code: string; entries: Entry[]; mentions: Entry[] }>()
  const folder = (code: string) => {
    const known = folders.get(code)
    if (known !== undefined) return known
    const opened = { code, entries: [], mentions: [] }
    folders.set(code, opened)
    return opened
  }
  for (const entry of entries) {
    const codes = new Set(linked(entry))
    for (const code of codes) folder(code).entries.push(entry)
    for (const code of new Set(mentioned(entry))) if (!codes.has(code)) folder(code).mentions.push(entry)
  }
  const filled = [...folders.values()].filter((one) => one.entries.length > 0)
  return new Map(filled.sort((a, b) => (a.code < b.code ? -1 : 1)).map((one) => [one.code, one]))
}

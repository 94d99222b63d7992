import { once } from '../base/once.ts'
import { type Print, printOf } from '../base/print.ts'
import { remember } from '../base/remember.ts'
import { type Atlas, pairKey, readPair } from './atlas.ts'
import type { PlainPage, SiteContent } from './content.ts'
import type { Entry } from './entry.ts'
import type { Folder } from './folders.ts'
import { filesNamedIn } from './html-links.ts'
import type { Memory } from './memory.ts'

/** Prints of what a page is made of, by their names: `{ article: '1x9…', kin: '82a…' }`. */
export type Prints = Readonly<Record<string, Print>>

/**
 * Prints of what pages are made of: while they are the same, so is the page. Where it is not plain what a page shows of
 * something, its print takes in more: a page made again for nothing costs a moment, a stale one misleads.
 */
export interface Printer {
  /** All that any page may show of an article, with the ways from there. */
  readonly article: (entry: Entry) => Print
  readonly articles: (entries: readonly Entry[]) => Print
  /** What short lists show of articles. */
  readonly headlines: (entries: readonly Entry[]) => Print
  /** The newest articles about the pairs of an article, and its copies. */
  readonly kin: (entry: Entry) => Print
  readonly plain: (page: PlainPage) => Print
  /** What the page of a folder shows beside the articles filed there. */
  readonly beside: (folder: Folder) => Print
  /** Everything that is filed. */
  readonly site: () => Print
}

/** Articles of a pair that others of the pair may name. */
const NEWEST = 7

/** Opens the prints of a site. */
export const openPrinter = (content: SiteContent, atlas: Atlas, memory: Memory): Printer => {
  const addresses = once(() => addressesOf(content))
  const ways: Ways = { codes: once(() => codesOf(atlas)), to: (path) => addresses().get(path) ?? '' }
  const printed = memory.hold(() => remember((entry: Entry) => printArticle(entry, content, atlas, ways)))
  const article = (entry: Entry): Print => printed()(entry)
  const articles = (entries: readonly Entry[]): Print => printOf(map(entries, article))
  const headlines = (entries: readonly Entry[]): Print => printOf(map(entries, ({ card }) => card.headline))
  const newestOf = memory.hold(() => remember((pair: Folder) => headlines(pair.entries.slice(0, NEWEST))))
  const filed = once(() => printFolders(atlas))
  return {
    article,
    articles,
    headlines,
    kin: (entry) => {
      const pairs = [...new Set(entry.ties.map(pairOf))].flatMap((key) => atlas.pairs.get(key) ?? [])
      const copies = (content.duplicates.get(entry.id) ?? []).flatMap((id) => atlas.byId.get(id) ?? [])
      return printOf([...pairs.map(newestOf()), articles(copies)])
    },
    plain: (page) => printOf([JSON.stringify(page), ...filesNamedIn(page.path, page.blocks).map(ways.to)]),
    beside: (folder) => printOf([filed(), headlines(folder.mentions), ...pairsBeside(atlas, folder)]),
    site: memory.hold(() => printOf([articles(atlas.entries), filed()])),
  }
}

function* map<T>(values: readonly T[], print: (value: T) => string): Generator<string> {
  for (const value of values) yield print(value)
}

const pairOf = ({ region, partner }: Entry['ties'][number]): string => pairKey(region ?? '', partner ?? '')

const printArticle = (entry: Entry, { duplicates }: SiteContent, atlas: Atlas, ways: Ways): Print => {
  const copies = (duplicates.get(entry.id) ?? []).filter((id) => atlas.byId.has(id))
  return printOf([entry.record(), waysFrom(entry, atlas, ways), ...entry.card.named.map(ways.to), ...copies])
}

/** What leads from a page to others. */
interface Ways {
  /** Codes that have a page. */
  readonly codes: () => ReadonlySet<string>
  /** Where a file leads that a text names; empty where nowhere. */
  readonly to: (path: string) => string
}

// which of the pages that an article may lead to are there: a mark for each
const waysFrom = ({ card, primary, ties }: Entry, { pairs }: Atlas, ways: Ways): string => {
  const there = ways.codes()
  let marks = ''
  for (const codes of [card.regions, card.partners, card.groups, card.chapters, card.codes]) {
    for (const code of codes) marks += there.has(code) ? '1' : '0'
  }
  const linked = new Set([...primary, ...ties.map(({ region }) => region ?? '')])
  for (const region of linked) {
    for (const partner of card.partners) marks += pairs.has(pairKey(region, partner)) ? '1' : '0'
  }
  return marks
}

// where the files lead that a text may name: pictures, plain pages, other articles
const addressesOf = ({ articles, images, pages }: SiteContent): ReadonlyMap<string, string> =>
  new Map([
    ...articles.map(({ card }): [string, string] => [card.path, `${card.id} ${card.draft} ${card.withdrawn}`]),
    ...pages.map(({ path, language, slug }): [string, string] => [path, `${language} ${slug}`]),
    ...images.map(({ path, url }): [string, string] => [path, url]),
  ])

// a code says of what kind it is
const codesOf = ({ regions, countries, groups, products }: Atlas): ReadonlySet<string> =>
  new Set([regions, countries, groups, products].flatMap((folders) => [...folders.keys()]))

const printFolders = ({ regions, countries, groups, products }: Atlas): Print =>
  printOf([regions, countries, groups, products].flatMap((folders) => [...folders.keys(), '']))

// the page of a pair counts the others of its region and of its country
const pairsBeside = ({ pairsWith }: Atlas, { code }: Folder): string[] =>
  readPair(code)
    .flatMap((side) => pairsWith.get(side) ?? [])
    .map((pair) => `${pair.code} ${pair.entries.length}`)

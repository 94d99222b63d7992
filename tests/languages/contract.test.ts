import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readWords } from '../../src/base/words.ts'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { homelands } from '../../src/homelands/index.ts'
import { languages } from '../../src/languages/index.ts'
import type { LanguagePack } from '../../src/languages/language.ts'
import { hsChapters } from '../../src/records/hs-chapters.ts'
import { compilePacks } from '../../src/tag/packs.ts'
import { isEmptyByRight, listsOf, type WordList } from './word-lists.ts'

// Run for a new language, this tells all that its pack lacks, list by list: `goods.without: empty`.

const packs = Object.entries(languages)
const PARTS = [
  ...['boilerplate', 'calendar', 'currencies', 'flow-words', 'given-names', 'goods', 'goods-forms', 'identity'],
  ...['index', 'name-forms', 'name-words', 'numbers', 'place-kinds', 'place-words', 'vague-goods', 'wording'],
]
// a pack of depth `reading` has these parts, and the words around places if it needs any
const READING_PARTS = ['boilerplate', 'calendar', 'identity', 'index']
const partsOf = ({ depth }: LanguagePack): readonly string[] => (depth === 'full' ? PARTS : READING_PARTS)
const isOwn = ({ depth }: LanguagePack, { path }: WordList): boolean =>
  depth === 'full' || READING_PARTS.includes(path.split('.')[0] ?? '')
const HOME = homelands.RU ?? Object.values(homelands)[0]

test('every folder is in the list, and the other way round', () => {
  const folders = readdirSync('src/languages', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).sort()).toEqual([...packs.map(([code]) => code), 'parts'].sort())
})

// groups that news in every language names
const WELL_KNOWN = ['002', '142', '143', '150', '419', 'x-brics', 'x-cis', 'x-eaeu', 'x-eu', 'x-middle-east']

const told = (lists: readonly WordList[], faults: (list: WordList) => readonly string[]): string[] =>
  lists.flatMap((list) => faults(list).map((fault) => `${list.path}: ${fault}`))

const repeated = (texts: readonly string[]): string[] => texts.filter((text, index) => texts.indexOf(text) !== index)

describe.for(packs)('%s', ([code, pack]) => {
  const lists = listsOf(pack)

  test('is called as its folder, and has the files of every pack', () => {
    expect(pack.code).toBe(code)
    const files = readdirSync(`src/languages/${code}`).map((name) => name.replace('.ts', ''))
    expect(partsOf(pack).filter((part) => !files.includes(part))).toEqual([])
  })

  test('leaves no list empty that texts need', () => {
    const given = lists.filter((list) => isOwn(pack, list))
    const empty = given.filter(({ path, entries }) => entries.length === 0 && !isEmptyByRight(path))
    expect(empty.map(({ path }) => path)).toEqual([])
  })

  test('says nothing twice in one list', () => {
    const byHand = lists.filter((list) => list.isByHand)
    expect(told(byHand, ({ entries }) => repeated(entries))).toEqual([])
  })

  test('prints no entry with a space too much', () => {
    expect(
      told(lists, ({ entries }) => entries.filter((entry) => entry !== entry.trim() || / {2}/.test(entry))),
    ).toEqual([])
  })

  test('gives words in lower case where their case says nothing', () => {
    const lower = lists.filter(({ isLower }) => isLower)
    expect(told(lower, ({ entries }) => entries.filter((entry) => entry !== entry.toLowerCase()))).toEqual([])
  })

  test('gives words where words are wanted', () => {
    const wordy = lists.filter(({ hasWords }) => hasWords)
    expect(told(wordy, ({ entries }) => entries.filter((entry) => readWords(entry).length === 0))).toEqual([])
  })

  test('has twelve months and seven days, each form of one alone', () => {
    const { months, weekdays, periods } = pack.calendar
    expect([months.length, weekdays.length, pack.numbers.period.months.length]).toEqual([12, 7, 12])
    expect(repeated(months.flat())).toEqual([])
    expect(periods.filter(({ from, to }) => from < 1 || to > 12 || from > to)).toEqual([])
  })

  test('names every country and group', () => {
    const named = new Set([...gazetteer.namings([code])].map(({ place }) => place.code))
    const groups = gazetteer.groups.filter(({ code }) => pack.depth === 'full' || WELL_KNOWN.includes(code))
    const places = [...gazetteer.countries, ...groups.filter((group) => group.code !== '053')]
    expect(places.filter((place) => !named.has(place.code)).map((place) => place.code)).toEqual([])
  })

  test('is compiled without complaint', () => {
    if (HOME === undefined) throw new Error('there is no home country')
    expect(compilePacks(HOME, gazetteer, languages).tongue(pack.code).pack).toBe(pack)
    expect(compilePacks(HOME, gazetteer, languages).tongue(pack.code)).toBeDefined()
  })
})

describe.for(packs.filter(([, pack]) => pack.depth === 'full'))('%s, in full depth', ([code, pack]) => {
  test('files goods under chapters there are', () => {
    const known = new Set(hsChapters.map((chapter) => chapter.code))
    const rows = [...pack.goods.goods, ...pack.goods.makers]
    expect(rows.flatMap(([chapters]) => chapters.split(' ')).filter((chapter) => !known.has(chapter))).toEqual([])
    const missing = [...known].filter((chapter) => !rows.some(([chapters]) => chapters.split(' ').includes(chapter)))
    expect(missing).toEqual([])
  })

  test('names every chapter of goods', () => {
    expect(hsChapters.filter(({ names }) => !(code in names)).map((chapter) => chapter.code)).toEqual([])
  })

  test('tells shares and scales that are some', () => {
    const { fractions, scales } = pack.numbers
    expect(fractions.filter(({ share: [part, whole] }) => part <= 0 || part >= whole)).toEqual([])
    expect(scales.filter(({ factor }) => factor <= 1)).toEqual([])
  })

  test('has a dictionary name for every country and group', () => {
    const places = [...gazetteer.countries, ...gazetteer.groups]
    expect(places.filter(({ names }) => (names[code] ?? '') === '').map((place) => place.code)).toEqual([])
  })

  test('names every region of every home country', () => {
    const places = Object.values(homelands).flatMap(({ regions }) => regions)
    expect(places.filter(({ names }) => (names[code] ?? '') === '').map((place) => place.code)).toEqual([])
  })

  test('leaves no text of the interface empty, if it has one', () => {
    expect(emptyTexts(pack)).toEqual([])
  })
})

// Words that rightly are nothing: «в 2,7 раза» has nothing before it where nothing is said
const NOTHING_SAID = /^numbers\.(?:ratio|rank|qualifiers|percentGap|group)\b/

const emptyTexts = ({ wording }: LanguagePack): string[] =>
  textsIn(wording, '').flatMap(([path, text]) => (text === '' && !NOTHING_SAID.test(path) ? [path] : []))

const textsIn = (value: unknown, path: string): (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, path === '' ? key : `${path}.${key}`))
}

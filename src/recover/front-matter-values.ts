import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml'
import { suggest } from '../base/closest.ts'
import { isoDate } from '../base/iso-date.ts'
import type { Overrides } from '../records/article.ts'
import { ROLES } from '../records/roles.ts'

/** A value in front matter, and where to complain about it. */
export interface Said {
  readonly node: Node | null
  readonly document: Document
  readonly complain: (about: Node | null, message: string) => void
}

/** Reads a value; null when it says nothing or is wrong, which is then complained about. */
export type ReadValue<T> = (said: Said) => T | null

// `2024`, `2024-05`, `2024-05-01`, `2024-05-01T10:00:00+03:00`, `2024-05-01 10:00`: the day counts as written
const DATE = /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:\d{2}\S*)?$/
// `RU-TOM`, `IT-52`
const REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/
// `CN`
const COUNTRY = /^[A-Z]{2}$/
// HS 2022 chapters: `01` … `97`
const CHAPTER = /^(?:0[1-9]|[1-8]\d|9[0-7])$/
// `ru`, `pt-BR`
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/i
// `steel-for-egypt`
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

// tabs and line ends, those of Unicode too
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
// NUL, ESC, U+202E (right to left from here on)
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu

const resolve = (node: unknown, document: Document): unknown => (isAlias(node) ? node.resolve(document) : node)

// a page prints one line: “Tomsk\nin 2024” → “Tomsk in 2024”; signs that no one sees go
const printed = (scalar: Scalar): string =>
  (typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value ?? '')))
    .replace(BREAKS, ' ')
    .replace(UNSEEN, '')
    .trim()

const quoted = (node: unknown): string => (isScalar(node) ? `“${printed(node).slice(0, 60)}”` : 'this')

const asNode = (value: unknown): Node | null => (isScalar(value) || isMap(value) || isSeq(value) ? value : null)

/** A single text: `title: …`; a number counts as it is printed. */
export const readText: ReadValue<string> = ({ node, complain }) => {
  if (node === null) return null
  if (isScalar(node)) return printed(node) || null
  complain(node, 'expected one text, not a list or a map; write it on one line')
  return null
}

const checked =
  (fits: (text: string) => string | null, complaint: (about: string) => string): ReadValue<string> =>
  (said) => {
    const text = readText(said)
    if (text === null) return null
    const value = fits(text)
    if (value === null) said.complain(said.node, complaint(`“${text.slice(0, 60)}”`))
    return value
  }

const asDate = (text: string): string | null => {
  const date = DATE.exec(text)?.groups?.date
  return date !== undefined && isoDate(`${date}${'-01-01'.slice(date.length - 4)}`) !== null ? date : null
}

/** A date as precise as it is given; a time of day is dropped, never turned into another day. */
export const readDate = checked(asDate, (about) => `${about} is not a date; write YYYY-MM-DD, YYYY-MM or YYYY`)

/** A whole day. */
export const readDay = checked(
  (text) => (asDate(text)?.length === 10 ? asDate(text) : null),
  (about) => `${about} is not a day; write YYYY-MM-DD`,
)

/** The code of a language. */
export const readLanguage = checked(
  (text) => (LANGUAGE.test(text) ? text.toLowerCase() : null),
  (about) => `${about} is not the code of a language; write two letters, as ru`,
)

/** An address on the web. */
export const readUrl = checked(
  (text) => (URL.canParse(text) && /^https?:/i.test(text) ? text : null),
  (about) => `${about} is not a web address; write one that begins with https://`,
)

/** A name fit for an address. */
export const readSlug = checked(
  (text) => (SLUG.test(text) && text.length <= 100 ? text : null),
  (about) => `${about} does not fit an address; write small Latin letters, digits and single hyphens, at most 100`,
)

/** Whether a source is an article or a plain page. */
export const readKind: ReadValue<'article' | 'page'> = (said) => {
  const text = readText(said)
  if (text === null || text === 'article' || text === 'page') return text
  said.complain(said.node, `“${text}” is no kind of source; write article or page`)
  return null
}

/** A number. */
export const readNumber: ReadValue<number> = ({ node, complain }) => {
  if (isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value)) return node.value
  complain(node, `${quoted(node)} is not a number; write digits only`)
  return null
}

/** Yes or no. */
export const readFlag: ReadValue<boolean> = ({ node, complain }) => {
  if (isScalar(node) && typeof node.value === 'boolean') return node.value
  complain(node, `${quoted(node)} is neither yes nor no; write true or false`)
  return null
}

const entries = ({ node, document }: Said): (Node | null)[] =>
  isSeq(node) ? node.items.map((item) => asNode(resolve(item, document))) : [node]

/** Texts: `tags: [a, b]`, or a single one. */
export const readTexts: ReadValue<readonly string[]> = (said) =>
  entries(said).flatMap((node) => readText({ ...said, node }) ?? [])

const readCode = (pattern: RegExp, sample: string): ReadValue<string> =>
  checked(
    (text) => (pattern.test(text.toUpperCase()) ? text.toUpperCase() : null),
    (about) => `${about} is no such code; write one as ${sample}`,
  )
const readRegion = readCode(REGION, 'RU-TOM (ISO 3166-2)')
const readCountry = readCode(COUNTRY, 'CN (ISO 3166-1)')

const readChapter = checked(
  (text) => (CHAPTER.test(text) ? text : null),
  (about) => `${about} is no HS chapter; write two digits, 01 to 97`,
)

interface Coded {
  readonly code: string
  readonly words: readonly string[]
  readonly at: Said
}

// each code once, the first time it is named
const once = (said: Said, read: ReadValue<string>): ReadValue<string> => {
  const seen = new Set<string>()
  return (at) => {
    const code = read(at)
    if (code !== null && seen.has(code)) said.complain(at.node, `“${code}” is named twice; keep the first`)
    if (code === null || seen.has(code)) return null
    seen.add(code)
    return code
  }
}

// a list of codes, or a map from a code to a word or words
const readCoded = (said: Said, readCode: ReadValue<string>): Coded[] => {
  const { node, document } = said
  const read = once(said, readCode)
  if (!isMap(node)) {
    return entries(said).flatMap((entry) => {
      const at = { ...said, node: entry }
      const code = read(at)
      return code === null ? [] : [{ code, words: [], at }]
    })
  }
  return node.items.flatMap((pair: Pair) => {
    const code = read({ ...said, node: asNode(pair.key) })
    const at = { ...said, node: asNode(resolve(pair.value, document)) }
    return code === null ? [] : [{ code, words: readTexts(at) ?? [], at }]
  })
}

// an empty list says “none”; a list of nothing but mistakes says nothing
const unlessAllWrong = <T>({ node }: Said, values: readonly T[]): readonly T[] | null =>
  values.length > 0 || ((isSeq(node) || isMap(node)) && node.items.length === 0) ? values : null

const known = (words: readonly string[], choice: readonly string[], at: Said): string[] =>
  words.filter((word) => {
    if (choice.includes(word)) return true
    at.complain(at.node, `“${word}” is no role; ${suggest(word, choice)}`)
    return false
  })

/** HS chapters: `products: [44, 03]`. */
export const readChapters: ReadValue<readonly string[]> = (said) => {
  const read = once(said, readChapter)
  return unlessAllWrong(
    said,
    entries(said).flatMap((node) => read({ ...said, node }) ?? []),
  )
}

/** Regions: in a list the first is the primary one; in a map each code has its role. */
export const readRegions: ReadValue<NonNullable<Overrides['regions']>> = (said) => {
  const regions = readCoded(said, readRegion).map(({ code, words, at }, index) => {
    const role = known(words, ['primary', 'mentioned'], at)[0] ?? (index === 0 ? 'primary' : 'mentioned')
    return { code, role: role === 'primary' ? ('primary' as const) : ('mentioned' as const) }
  })
  return unlessAllWrong(said, regions)
}

/** Partners: a list of countries, whose roles stay as the text says, or a map from a country to its role or roles. */
export const readPartners: ReadValue<NonNullable<Overrides['partners']>> = (said) =>
  unlessAllWrong(
    said,
    readCoded(said, readCountry).map(({ code, words, at }) => ({ code, roles: known(words, ROLES, at) })),
  )

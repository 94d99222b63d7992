import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { isoDate } from '../base/iso-date.ts'
import { webAddress } from '../base/web-address.ts'

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
// `ru`, `pt-BR`
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/i
// `steel-for-egypt`
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

// tabs and line ends, those of Unicode too
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
// NUL, ESC, U+202E (right to left from here on)
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu

// a page prints one line: “Tomsk\nin 2024” → “Tomsk in 2024”; signs that no one sees go
const printed = (scalar: Scalar): string =>
  (typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value ?? '')))
    .replace(BREAKS, ' ')
    .replace(UNSEEN, '')
    .trim()

const quoted = (node: unknown): string => (isScalar(node) ? `“${printed(node).slice(0, 60)}”` : 'this')

/** A key or value as a node, what an alias stands for in its place; null: nothing is there. */
export const nodeOf = (value: unknown, document: Document): Node | null => {
  const node = isAlias(value) ? value.resolve(document) : value
  return isScalar(node) || isMap(node) || isSeq(node) ? node : null
}

/** A single text: `title: …`; a number counts as it is printed. */
export const readText: ReadValue<string> = ({ node, complain }) => {
  if (node === null) return null
  if (isScalar(node)) return printed(node) || null
  complain(node, 'expected one text, not a list or a map; write it on one line')
  return null
}

/** A text that has to fit; the complaint is told of the text in quotes. */
export const checked =
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
  webAddress,
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

/** The items of a list; what is no list is the only one. */
export const entries = ({ node, document }: Said): (Node | null)[] =>
  isSeq(node) ? node.items.map((item) => nodeOf(item, document)) : [node]

/** Texts: `tags: [a, b]`, or a single one. */
export const readTexts: ReadValue<readonly string[]> = (said) =>
  entries(said).flatMap((node) => readText({ ...said, node }) ?? [])

import type { Desk } from './desk.ts'

/** «Китай, Япония и Монголия»; at most `limit` items, then «и ещё 3». */
export const joinNames = (desk: Desk, names: readonly string[], limit = Number.POSITIVE_INFINITY): string => {
  const kept = names.length > limit + 1 ? names.slice(0, limit) : names
  const items = kept.length < names.length ? [...kept, desk.wording.lead.more(names.length - kept.length)] : kept
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${desk.wording.and(last)}`
}

/** As `joinNames`, with semicolons where names have commas or conjunctions of their own: «топливо: нефть, газ; древесина». */
export const joinGoods = (desk: Desk, names: readonly string[], limit: number): string => {
  const inner = desk.wording.and('').trim()
  const plain = names.every((name) => !name.includes(',') && !name.split(/\s/).includes(inner))
  if (plain || names.length < 2) return joinNames(desk, names, limit)
  const shown = names.length > limit + 1 ? names.slice(0, limit) : names
  return [...shown, ...(shown.length < names.length ? [desk.wording.lead.more(names.length - limit)] : [])].join('; ')
}

/** Keeps one-letter words with the next one; as long as before, so that offsets stay true: «и в Токио». */
export const tie = (text: string): string => {
  let tied = ''
  let from = 0
  for (let at = text.indexOf(' ', 1); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (!isShortWord(text, at) || at + 1 === text.length || SPACE.test(text.charAt(at + 1))) continue
    tied += `${text.slice(from, at)}\u00a0`
    from = at + 1
  }
  return from === 0 ? text : tied + text.slice(from)
}

// whether a Cyrillic word of one letter ends at a place
const isShortWord = (text: string, end: number): boolean =>
  isCyrillic(text.charCodeAt(end - 1)) && (end === 1 || !WORD_SIGN.test(text.charAt(end - 2)))

const isCyrillic = (unit: number): boolean => unit > 0x3ff && unit < 0x530

const WORD_SIGN = /[\p{L}\p{N}]/u
const SPACE = /\s/

/** «Поставки» → «поставки»; abbreviations and names written in capitals stay: «IT-решения». */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

export const upperFirst = (text: string): string =>
  isCapital(text.charCodeAt(0)) ? text : text.charAt(0).toUpperCase() + text.slice(1)

// A–Z, А–Я: most names begin so already, and to see that is quick
const isCapital = (unit: number): boolean => (unit > 0x40 && unit < 0x5b) || (unit > 0x40f && unit < 0x430)

/** One full stop at the end: «164 млн руб.» has its own already. */
export const endSentence = (text: string): string => `${text.replace(/\.+$/, '')}.`

// Shorter than this, a clause is no headline.
const SHORTEST_PHRASE = 50
// «248 млн рублей, это»: a comma, semicolon, colon or dash that ends a clause; «2,7» has none
const CLAUSE_END = /[,;:](?=\s)|\s[–—](?=\s)/gu

/** The first phrase of a text without a title: its first sentence, or as many of its clauses, or words, as fit. */
export const firstPhrase = (sentence: string, limit = 140): string => {
  const whole = sentence.replace(/[.…]+$/u, '')
  if (whole.length <= limit) return whole
  const ends = [...whole.slice(0, limit).matchAll(CLAUSE_END)].map((match) => match.index)
  const clause = ends.findLast((end) => end >= SHORTEST_PHRASE)
  if (clause !== undefined) return whole.slice(0, clause)
  const cut = whole.slice(0, limit + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`
}

/** A stretch of a text with some words around it: «…прибыль выросла на 8% за год…». */
export const clip = (text: string, start: number, end: number, before = 40, after = 24): string => {
  const from = start <= before ? 0 : text.indexOf(' ', start - before) + 1
  const to = text.length - end <= after ? text.length : text.lastIndexOf(' ', end + after)
  const words = text.slice(Math.min(from, start), Math.max(to, end)).trim()
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`
}

import { isBroad } from '../base/breadth.ts'
import { readWords } from '../base/words.ts'
import type { LineRule, LineView } from './line-rule.ts'
import { matchPattern } from './phrase-patterns.ts'
import { isPersonName } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

const LONGEST = 240
const LONGEST_CREDIT = 60
// “The wharf Picture: Ann Lee”, «Порт. Архивное фото», “A wharf. Brian Feld/Staff photo”, “Looms | Photo Credit: A. Lee”, «Цех (фото: Анна Белова)»
const PART = /[.!?…]\s+|\s*[|/]\s*|\s+[–—-]\s+|\s*[(（[]|\s+(?=\p{Lu}\p{L}+:\s\p{Lu})/gu
// „Im Werk laufen die Maschinen. © Andreas Kühl“
const SIGNED = /\S\s*©\s*\p{Lu}[^©.]{2,60}$/u
// one of these begins a part, which most lines have none of near their end
const MARK = /[.!?…|/–—(（[:-]/
const CLOSING = ')]）.'

// «Цех (фото: Анна Белова).» up to the name
const openEnd = (text: string): number => {
  let end = text.length
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1)
    if (!CLOSING.includes(last) && last.trim() !== '') break
  }
  return end
}

const WORD_SIGN = /[\p{L}\p{Nd}]/u

// where the marks are sought from: a letter before the last words, so that no mark is cut in two
const tailOf = (text: string): number => {
  let from = Math.max(0, text.length - LONGEST_CREDIT - 1)
  while (from > 0 && !WORD_SIGN.test(text.charAt(from))) from -= 1
  return from
}

const isCredit = (text: string, rules: ReadingRules): boolean => {
  const words = readWords(text)
  const match = words.length === 0 ? null : matchPattern(rules.chrome, text, words, 0)
  return match?.value === 'photo-credit' && match.from === 0
}

// “Looms stand in rows. - Ann Lee”, where a quotation ends with its quotes
const SIGNED_BY_NAME = /[\p{L}\p{N}][.!?…]\s+[–—-]\s+(?<name>\p{Lu}[^.!?…]{4,50})$/u

// «Il porto riapre. - Sito.it»
const SIGNED_BY_SITE = /\p{L}[.!?…]\s+[–—-]\s+[\p{L}\d-]+\.\p{Ll}{2,4}$/u

// “(Fenland News/Ann Lee)”
const MEDIUM_AND_NAME = /^\([^()/]{2,40}\/(?<name>\p{Lu}[^()/]{4,40})\)$/u

// what parts either signature from its sentence, and how near to the end it stands
const STOP_AND_DASH = /[.!?…]\s+[–—-]\s/
const LONGEST_SIGNED = 64

const isSigned = (text: string, rules: ReadingRules): boolean => {
  const enclosed = text.startsWith('(') ? MEDIUM_AND_NAME.exec(text)?.groups?.name : undefined
  if (enclosed !== undefined) return isPersonName(enclosed, rules)
  const end = text.slice(-LONGEST_SIGNED)
  if (!STOP_AND_DASH.test(end)) return false
  const name = SIGNED_BY_NAME.exec(end)?.groups?.name
  return SIGNED_BY_SITE.test(end) || (name !== undefined && isPersonName(name, rules))
}

/** Most words of a credit without a colon: «foto Anna Belli». */
const CREDIT_WORDS = 3
const SIGNS = /[.,:;!?«»"“”]/u

/** A credit whose label has no colon: «foto porto», “Photo Ann Lee”. */
const isShortCredit = ({ text, words, rules }: LineView): boolean => {
  const [label] = words
  if (label === undefined || words.length < 2 || words.length > CREDIT_WORDS || SIGNS.test(text)) return false
  return isCredit(`${label.text}: ${text.slice(label.end).trim()}`, rules)
}

// «(фото: Анна Белова)», “(Photo courtesy of the port)” at the end of what may be several sentences
const IN_BRACKETS = /[(（](?<credit>[^()（）]{4,80})[)）]\.?$/u
const CLOSED = /[)）]/
const LONGEST_IN_BRACKETS = 600

const isCreditedInBrackets = (text: string, rules: ReadingRules): boolean => {
  const credit =
    !CLOSED.test(text.slice(-2)) || isBroad(text, LONGEST_IN_BRACKETS)
      ? undefined
      : IN_BRACKETS.exec(text)?.groups?.credit
  return credit !== undefined && isCredit(credit, rules)
}

/** What stands below a picture and ends with who took it. */
export const caption: LineRule = (view) => {
  const { text, rules } = view
  if (isBroad(text, LONGEST)) return isCreditedInBrackets(text, rules) ? { rule: 'caption', role: 'chrome' } : null
  if (isSigned(text, rules) || isShortCredit(view)) return { rule: 'caption', role: 'chrome' }
  if (text.includes('©') && SIGNED.test(text)) return { rule: 'caption', role: 'chrome' }
  const open = text.slice(0, openEnd(text))
  const from = tailOf(open)
  if (!MARK.test(open.slice(from))) return null
  const ends = [...open.slice(from).matchAll(PART)].map(({ index, 0: mark }) => from + index + mark.length)
  const near = ends.filter((end) => end < open.length && open.length - end <= LONGEST_CREDIT)
  const credited = near.some((end) => isCredit(open.slice(end), rules))
  return credited ? { rule: 'caption', role: 'chrome' } : null
}

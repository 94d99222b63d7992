import { isBroad } from '../base/breadth.ts'
import { readWords } from '../base/words.ts'
import type { LineRule } from './line-rule.ts'
import { matchPattern } from './phrase-patterns.ts'
import type { ReadingRules } from './reading-rules.ts'

const LONGEST = 240
const LONGEST_CREDIT = 60
// «Порт. Архивное фото», “A wharf. Brian Feld/Staff photo”, “Looms | Photo Credit: A. Lee”, «Цех (фото: Анна Белова)»
const PART = /[.!?…]\s+|\s*[|/]\s*|\s+[–—-]\s+|\s*[(（[]/gu
// „Im Werk laufen die Maschinen. © Andreas Kühl“
const SIGNED = /\S\s*©\s*\p{Lu}[^©.]{2,60}$/u
const CLOSING = /[)\]）.\s]+$/u

const isCredit = (text: string, rules: ReadingRules): boolean => {
  const words = readWords(text)
  const match = words.length === 0 ? null : matchPattern(rules.chrome, text, words, 0)
  return match?.value === 'photo-credit' && match.from === 0
}

/** What stands below a picture and ends with who took it. */
export const caption: LineRule = ({ text, rules }) => {
  if (isBroad(text, LONGEST)) return null
  if (SIGNED.test(text)) return { rule: 'caption', role: 'chrome' }
  const open = text.replace(CLOSING, '')
  const ends = [...text.matchAll(PART)].map(({ index, 0: mark }) => index + mark.length)
  const near = ends.filter((end) => end < open.length && open.length - end <= LONGEST_CREDIT)
  const credited = near.some((end) => isCredit(open.slice(end), rules))
  return credited ? { rule: 'caption', role: 'chrome' } : null
}

import { matchPhrase } from '../base/phrases.ts'
import { readWords, type Word } from '../base/words.ts'
import type { PrintedDateline } from './dateline.ts'
import type { Opening } from './opening.ts'
import { matchPattern } from './phrase-patterns.ts'
import { isPersonName, readAuthors } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

// “北京”, “乌鲁木齐”: between the service and the date
const PLACE = /^\p{Script=Han}{2,8}$/u
// “（记者张三、李四）”
const ENCLOSED = /^\s*[（(](?<inner>[^（）()]{2,40})[）)]/u
// “ ”, “——”: before the first sentence
const GAP = /^[\s—–-]*/u

const BETWEEN_NAMES = /[\s、，]+/u

// “记者张三”, “通讯员”, “李四”: where the name begins; “文” is a label and a family name
const afterLabel = (part: string, rules: ReadingRules): number =>
  isPersonName(part, rules) ? 0 : (matchPattern(rules.bylines, part, readWords(part), 0)?.rest ?? 0)

const bylineAt = (text: string, at: number, rules: ReadingRules): { end: number; authors: readonly string[] } => {
  const match = ENCLOSED.exec(text.slice(at))
  const parts = (match?.groups?.inner ?? '').split(BETWEEN_NAMES)
  if (match === null || afterLabel(parts[0] ?? '', rules) === 0) return { end: at, authors: [] }
  const authors = parts.flatMap((part) => readAuthors(part.slice(afterLabel(part, rules)), rules).authors ?? [])
  return { end: at + match[0].length, authors }
}

/** The agency that a dateline begins with, or the medium’s own desk, “本报”. */
const openerOf = (
  text: string,
  words: readonly Word[],
  rules: ReadingRules,
): { end: number; agency: string | null } | null => {
  const service = matchPhrase(rules.agencyPhrases, words, 0)
  const end = words[(service?.to ?? 0) - 1]?.end
  if (end !== undefined) return { end, agency: text.slice(0, end) }
  const desk = [...rules.offices].find((office) => text.startsWith(office))
  return desk === undefined ? null : { end: desk.length, agency: null }
}

/** Reads a dateline written without spaces: “新华社北京5月17日电（记者张三）”. */
export const readJoinedDateline = ({ text, words, dates }: Opening, rules: ReadingRules): PrintedDateline | null => {
  const opener = openerOf(text, words, rules)
  if (opener === null) return null
  const date = dates.find(({ start }) => start > opener.end)
  if (date === undefined) return null
  const place = text.slice(opener.end, date.start)
  const wire = [...rules.wires].find((word) => text.startsWith(word, date.end))
  if (!PLACE.test(place) || wire === undefined) return null
  const { end, authors } = bylineAt(text, date.end + wire.length, rules)
  const gap = GAP.exec(text.slice(end))?.[0].length ?? 0
  return { end: end + gap, place, agency: opener.agency, authors, date }
}

/** Who is named where a story opens without a place: “本报讯（记者张三）”, “讯（记者张三）”. */
export const openingAuthors = (text: string, rules: ReadingRules): readonly string[] => {
  if (rules.wires.size === 0) return []
  const end = openerOf(text, readWords(text), rules)?.end ?? 0
  const wire = [...rules.wires].find((word) => text.startsWith(word, end))
  return wire === undefined ? [] : bylineAt(text, end + wire.length, rules).authors
}

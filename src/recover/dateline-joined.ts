import { matchPhrase } from '../base/phrases.ts'
import { readWords } from '../base/words.ts'
import type { PrintedDateline } from './dateline.ts'
import { findDates } from './find-dates.ts'
import { matchPattern } from './phrase-patterns.ts'
import { readAuthors } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

// “北京”, “乌鲁木齐”: between the service and the date
const PLACE = /^\p{Script=Han}{2,8}$/u
// “（记者张三、李四）”
const ENCLOSED = /^\s*[（(](?<inner>[^（）()]{2,40})[）)]/u
// “ ”, “——”: before the first sentence
const GAP = /^[\s—–-]*/u

const bylineAt = (text: string, at: number, rules: ReadingRules): { end: number; authors: readonly string[] } => {
  const match = ENCLOSED.exec(text.slice(at))
  const inner = match?.groups?.inner ?? ''
  const label = match === null ? null : matchPattern(rules.bylines, inner, readWords(inner), 0)
  if (match === null || label === null) return { end: at, authors: [] }
  const { authors = [] } = readAuthors(inner.slice(label.rest), rules)
  return { end: at + match[0].length, authors }
}

/** Reads a dateline written without spaces: “新华社北京5月17日电（记者张三）”. */
export const readJoinedDateline = (text: string, rules: ReadingRules): PrintedDateline | null => {
  const words = readWords(text)
  const service = matchPhrase(rules.agencyPhrases, words, 0)
  const agencyEnd = service === null ? 0 : (words[service.to - 1]?.end ?? 0)
  const date = findDates(text, words, rules.dateWords, false).find(({ start }) => start > agencyEnd)
  if (service === null || date === undefined) return null
  const place = text.slice(agencyEnd, date.start)
  const wire = [...rules.wires].find((word) => text.startsWith(word, date.end))
  if (!PLACE.test(place) || wire === undefined) return null
  const { end, authors } = bylineAt(text, date.end + wire.length, rules)
  const gap = GAP.exec(text.slice(end))?.[0].length ?? 0
  return { end: end + gap, place, agency: text.slice(0, agencyEnd), authors, date }
}

import { matchPhrase } from '../base/phrases.ts'
import { readWords } from '../base/words.ts'
import type { PrintedDateline } from './dateline.ts'
import { findDates } from './find-dates.ts'
import type { ReadingRules } from './reading-rules.ts'

const LONGEST = 80
const COMMA = /^,?\s+/u
// «13.12.2018 - Die Werke …», «17 мая 2021 года. — Завод …»
const DASH = /^(?:\s\p{L}{1,4}\.?)?\s*[–—-]\s+(?=["«“„]?\p{Lu})/u
// «8 июня. Порт …»
const STOP = /^\.?\s*(?:[–—-]\s+)?(?=["«“„]?\p{Lu})/u

/** Reads a dateline that names no place: «Интерфакс, 8 июня. …», or a whole date and a dash: «13.12.2018 - …». */
export const readPlacelessDateline = (
  paragraph: string,
  rules: ReadingRules,
  monthFirst: boolean,
): PrintedDateline | null => {
  const text = paragraph.slice(0, LONGEST)
  const words = readWords(text)
  const service = words[0]?.start === 0 ? matchPhrase(rules.agencyPhrases, words, 0) : null
  const agency = service === null ? null : text.slice(0, words[service.to - 1]?.end)
  const from = agency === null ? 0 : agency.length + (COMMA.exec(text.slice(agency.length))?.[0].length ?? 0)
  const date = findDates(text, words, rules.dateWords, monthFirst).find(({ start }) => start === from)
  if (date === undefined || date.day === null || (agency === null && date.year === null)) return null
  const gap = (agency === null ? DASH : STOP).exec(text.slice(date.end))
  return gap === null ? null : { end: date.end + gap[0].length, place: null, agency, authors: [], date }
}

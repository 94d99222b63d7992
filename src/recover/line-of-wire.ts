import { isBroad } from '../base/breadth.ts'
import { matchPhrase } from '../base/phrases.ts'
import { readWords } from '../base/words.ts'
import { readDateline } from './dateline.ts'
import { findDates } from './find-dates.ts'
import type { LineRule } from './line-rule.ts'

const LONGEST = 400
// «…, 12.09.2025»
const DATED = /,\s\d{1,2}\.\d{2}\.\d{4}$/u

/** What a wire’s page says of itself: its headline or a cut teaser, the service and the day: «Title - РИА Новости, 12.09.2025». */
export const wireMeta: LineRule = ({ text, rules }) => {
  if (!DATED.test(text) || isBroad(text, LONGEST)) return null
  const above = readWords(text.replace(DATED, ''))
  for (let from = Math.max(1, above.length - 3); from < above.length; from += 1)
    if (matchPhrase(rules.agencyPhrases, above, from)?.to === above.length) return { rule: 'wire-meta', role: 'chrome' }
  return null
}

const LONGEST_DATELINE = 80

/** A dateline with its service alone on its line: «Липецк, 10 января - АиФ-Черноземье.» */
export const datelineAlone: LineRule = ({ text, words, rules, monthFirst }) => {
  if (text.length > LONGEST_DATELINE || words[0]?.capital !== true) return null
  const bare = text.replace(/[\s.–—-]+$/u, '')
  const read = words.some(({ kind }) => kind === 'digits')
    ? readDateline(`${bare}. ${FIRST_SENTENCE}`, () => '', rules, monthFirst)
    : null
  const published = findDates(text, words, rules.dateWords, monthFirst)[0]
  if (read === null || read.end < bare.length || read.agency === null || published === undefined) return null
  return { rule: 'dateline-alone', role: 'date', credit: { agency: read.agency, published } }
}

const FIRST_SENTENCE = 'A'

import { matchPhrase } from '../base/phrases.ts'
import { readWords, type Word, wordAt } from '../base/words.ts'
import { readDateline } from './dateline.ts'
import { beginsPart, type Dump, type FindCuts, nameEnd, signalAt } from './dump.ts'
import { findDates, type PrintedDate } from './find-dates.ts'
import type { ReadingRules } from './reading-rules.ts'

/** How much of a text is read for a dateline. */
const DATELINE = 200
const NAME_WORDS = 2
/** Most words of a label before a date. */
const LABEL_WORDS = 3

// «, 10:25», « в 14:00», « - 08:15», «, 16:30 Uhr»: the time that goes with a date, small words before and after it
const TIME_AFTER =
  /^,?\s*(?:(?<before>\p{L}+)\s+|[–—-]\s*)?(?<time>\d{1,2}[:.]\d{2}(?::\d{2})?)(?:\s*(?<after>\p{L}+)(?!\p{L}))?/u

const isFiller = (word: string, { dateWords }: ReadingRules): boolean =>
  matchPhrase(dateWords.fillers, readWords(word), 0)?.values.includes('filler') === true

/** Where a date ends with its time: behind “Uhr” of “, 16:30 Uhr Zwickau”, before «У» of « 10:32 У Красноярську». */
const timedEnd = (dump: Dump, { end }: PrintedDate): number => {
  const { text, rules } = dump
  const match = TIME_AFTER.exec(text.slice(end, end + 32))
  const { before, time, after } = match?.groups ?? {}
  if (match === null || time === undefined || (before !== undefined && !isFiller(before, rules))) return end
  const bare = end + match[0].lastIndexOf(time) + time.length
  const whole = end + match[0].length
  return after !== undefined && isFiller(after, rules) && beginsPart(dump, whole) ? whole : bare
}

/** Where «di Anna Bianchi» or “by admin” that begins with a word ends; null where nobody is named. */
const bylineEnd = (dump: Dump, from: number): number | null => {
  const { words, rules } = dump
  const match = matchPhrase(rules.signals(), words, from)
  if (match?.values.includes('byline') !== true) return null
  const account = words[match.to]
  return nameEnd(dump, match.to) ?? (account !== undefined && rules.nobody.has(account.key) ? account.end : null)
}

const OPEN_BRACKETS = '(（'

/** Who is named in the top of a page, with the words before the name: “By Ann Lee”, «di Anna Bianchi»; not “讯(记者张三)”. */
export const bylineCuts: FindCuts = (dump, end) =>
  dump.words.flatMap((word, index) => {
    const enclosed = word.start > 0 && OPEN_BRACKETS.includes(dump.text.charAt(word.start - 1))
    if (word.start >= end || enclosed) return []
    const named = bylineEnd(dump, index)
    return named === null ? [] : [word.start, named]
  })

const startOf = (words: readonly Word[], index: number): number => words[index]?.start ?? 0

/** Where a bare name right before a word begins: «Анна Белова 5 августа 2023». */
const nameBefore = (dump: Dump, to: number): number | null => {
  const from = to - NAME_WORDS
  return from >= 0 && nameEnd(dump, from) !== null ? from : null
}

const weekdayBefore = ({ words, rules }: Dump, to: number): number | null => {
  const word = words[to - 1]
  return word !== undefined && rules.dateWords.weekdays.has(word.key) ? to - 1 : null
}

/** Where the label or weekday right before a word begins: «Опубликовано: чт, 5 августа 2023», “Monday, July 14”. */
const labelBefore = (dump: Dump, date: number): number | null => {
  const { words, rules } = dump
  const weekday = weekdayBefore(dump, date)
  const to = weekday ?? date
  for (let from = Math.max(0, to - LABEL_WORDS); from < to; from += 1) {
    const match = matchPhrase(rules.dateWords.fillers, words, from)
    const labels = match?.values.some((value) => value === 'published' || value === 'updated') === true
    if (labels && match?.to === to && words[from]?.capital === true) return from
  }
  return weekday !== null && words[weekday]?.capital === true ? weekday : null
}

// «27.08.2021 | Ulf Sachse»
const SEPARATOR = /^\s*[|•·]/u

const cutsOfDate = (dump: Dump, date: PrintedDate): number[] => {
  const { text, words } = dump
  const from = wordAt(words, date.start)
  const label = labelBefore(dump, from)
  const name = label === null ? nameBefore(dump, from) : null
  const start = label === null ? date.start - (timeBefore(dump, date) ?? 0) : startOf(words, label)
  const timed = timedEnd(dump, date)
  const after = timed + (SEPARATOR.exec(text.slice(timed, timed + 4))?.[0].length ?? 0)
  const next = wordAt(words, after)
  // “by Ann Lee” cuts by itself
  const byline = bylineEnd(dump, next) !== null
  const parts = byline || beginsPart(dump, after) ? [start, after] : []
  const nameAfter = name === null && parts.length > 0 && !byline ? nameEnd(dump, next) : null
  if (nameAfter !== null && beginsPart(dump, nameAfter)) parts.push(nameAfter)
  return name === null || bylineOpens(dump, name) ? parts : [startOf(words, name), ...parts]
}

const bylineOpens = ({ words, rules }: Dump, name: number): boolean =>
  matchPhrase(rules.signals(), words, name - 1)?.values.includes('byline') === true

// «13:55, 6 мая»
const TIME_BEFORE = /(?<!\d)\d{1,2}:\d{2},?\s$/u

const timeBefore = ({ text }: Dump, { start }: PrintedDate): number | null =>
  TIME_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? null

/** A day is printed for itself where its time stands beside it and a new part follows. */
const isTimed = (dump: Dump, date: PrintedDate): boolean => {
  const end = timedEnd(dump, date)
  return date.day !== null && (end > date.end || timeBefore(dump, date) !== null) && beginsPart(dump, end)
}

/** Where the first date beside a name, a label or a time ends, which no sentence has; 0 where there is none. */
export const creditedDateEnd = (dump: Dump, reach: number): number => {
  const words = dump.words.slice(0, wordAt(dump.words, reach))
  const credited = findDates(dump.text.slice(0, reach), words, dump.rules.dateWords, false).find((date) => {
    if (isTimed(dump, date)) return true
    const from = wordAt(words, date.start)
    const known = date.year !== null && date.day !== null && beginsPart(dump, date.end)
    return known && (labelBefore(dump, from) ?? nameBefore(dump, from)) !== null
  })
  return credited?.end ?? 0
}

/** The dates in the top of a page, with their times, labels and the name before them. */
export const dateCuts: FindCuts = (dump, end) =>
  findDates(dump.text, dump.words, dump.rules.dateWords, false).flatMap((date) =>
    date.start > end || (date.year === null && !isTimed(dump, date)) ? [] : cutsOfDate(dump, date),
  )

/** Where the wire service that a word begins to name ends: «Источник: Комсомольская правда Министр …». */
const serviceEnd = ({ words, rules }: Dump, from: number): number | null => {
  const match = matchPhrase(rules.agencyPhrases, words, from)
  return match === null ? null : (words[match.to - 1]?.end ?? null)
}

// «214 », but not «46%»
const AFTER_COUNT = /^(?:\s|$)/u

const countEnd = ({ text, words }: Dump, from: number): number | null => {
  const value = words[from]
  return value?.kind === 'digits' && AFTER_COUNT.test(text.slice(value.end)) ? value.end : null
}

/** A label with its colon, and what it labels: «Автор: Анна Белова», «Просмотров: 214». */
export const labelCuts: FindCuts = (dump, end) =>
  dump.words.flatMap((word, index) => {
    const match = word.start < end && word.capital ? signalAt(dump, index) : null
    if (match?.values.includes('label') !== true) return []
    const told = nameEnd(dump, match.to) ?? serviceEnd(dump, match.to) ?? countEnd(dump, match.to)
    return told === null ? [word.start] : [word.start, told]
  })

/** Where a dateline begins: «… в Катар Махачкала, 5 августа — ТАСС.»; its place is as short as it can be. */
export const datelineCuts: FindCuts = ({ text, words, rules }, end) => {
  const opens = ({ start, capital }: Word): boolean =>
    capital && start < end && readDateline(text.slice(start, start + DATELINE), () => '', rules, false)?.date != null
  // «(ANSA) - TORINO, 2 AGO - …»: nothing stands above
  if (readDateline(text.slice(0, DATELINE), () => '', rules, false)?.date != null) return []
  const last = words.findLastIndex(opens)
  if (last <= 0) return []
  const word = words[last]
  const above = words[last - 1]
  if (word === undefined || above === undefined || !opens(above)) return [word?.start ?? 0]
  const longer = (word.caps && above.caps) || rules.placeHeads.has(above.key)
  return [longer ? above.start : word.start]
}

import { isBroad } from '../base/breadth.ts'
import { gather } from '../base/gather.ts'
import { matchPhrase } from '../base/phrases.ts'
import { readWords, type Word } from '../base/words.ts'
import { readDateLine } from './date-line.ts'
import { findDates, mayOpenDate } from './find-dates.ts'
import { type Line, sliceLine } from './lines.ts'
import { endsOpen, endsSentence, isLong } from './page-line.ts'
import { matchPattern } from './phrase-patterns.ts'
import type { ReadingRules } from './reading-rules.ts'

/** Where a line is cut in two; null when it is one. `printed` are all lines of the page. */
type FindCut = (text: string, rules: ReadingRules, printed: ReadonlySet<string>) => number | null

// «… и 14 стран.-0-», “… in May. ###”
const CLOSED = /(?<=[.!?…][»"”)]?)\s*(?:[–-](?:0|30)[–-]|#(?:\s?#){2,4})$/u
const LAST_OF_CLOSED = '-–#'

/** The end mark behind the last sentence of a wire story. */
const endMark: FindCut = (text) =>
  LAST_OF_CLOSED.includes(text.charAt(text.length - 1)) ? (CLOSED.exec(text)?.index ?? null) : null

const SHORTEST_TEXT = 60
const LONGEST_TAIL = 90
// which must hold before the costlier pattern is tried
const ENDS_WITHIN = /[.!?…»"”)]\s/u
// «… torneremo a Lima». (r.f.) © RIPRODUZIONE RISERVATA»: what may stand behind the last sentence
const BEHIND_LAST = /(?<=[.!?…][»"”)]*|[»"”)]\.?)\s+(?=[©\p{L}(][^.!?…]{4,80}\.?$)/u

/** Whose the text is, right behind its last sentence. */
const copyrightBehind: FindCut = (text, rules) => {
  if (text.length < SHORTEST_TEXT) return null
  const end = text.slice(-LONGEST_TAIL)
  const match = ENDS_WITHIN.test(end) ? BEHIND_LAST.exec(end) : null
  const tail = match === null ? '' : end.slice(match.index).trim()
  if (match === null || matchPattern(rules.chrome, tail, readWords(tail), 0)?.value !== 'copyright') return null
  return text.length - end.length + match.index
}

const LONGEST = 200
const FEWEST_WORDS = 4
const FEWEST_LOWER = 3
// «, 10:25», « в 14:00», „ 13:39 Uhr“
const TIME_BELOW = /^(?:,?\s+(?:\p{L}{1,3}\s+)?\d{1,2}[:.]\d{2}(?:\s\p{L}{1,4})?)?$/u
const DIGIT_NEAR_END = /\d\D{0,5}$/u

/**
 * A headline with the label and the day of the article behind it, and at most its section between them: «Сыр едет
 * в Оман Новости, Опубликовано: 24.08.2016».
 */
const datedHeadline: FindCut = (text, rules) => {
  if (isBroad(text, LONGEST) || !DIGIT_NEAR_END.test(text)) return null
  const words = readWords(text)
  const date = findDates(text, words, rules.dateWords, false).at(-1)
  if (date === undefined || date.year === null || !TIME_BELOW.test(text.slice(date.end))) return null
  const label = labelBefore(words, date.from, rules)
  if (label === null || label < FEWEST_WORDS) return null
  const cut = words[sectionBefore(words, label, rules)]?.start ?? null
  return cut === null || endsSentence(text.slice(0, cut).trimEnd()) ? null : cut
}

/** The word that the label of a date begins with, right before the date; null where there is none. */
const labelBefore = (words: readonly Word[], date: number, rules: ReadingRules): number | null => {
  for (let from = Math.max(0, date - 3); from < date; from += 1) {
    const match = matchPhrase(rules.dateWords.fillers, words, from)
    const labels = match?.values.some((value) => value === 'published' || value === 'updated') === true
    if (labels && match?.to === date && words[from]?.capital === true) return from
  }
  return null
}

/** The entry of a menu right before a word, or the word itself. */
const sectionBefore = (words: readonly Word[], to: number, rules: ReadingRules): number => {
  for (let from = Math.max(0, to - 2); from < to; from += 1)
    if (words[from]?.capital === true && matchPhrase(rules.menu, words, from)?.to === to) return from
  return to
}

// « → », « » »: from a section to its article
const ARROW = /^\s*[→»>]\s+(?=\p{Lu})/u

/** A headline behind its section, and no longer trail: «Новости → Сыр едет в Оман». */
const trailedHeadline: FindCut = (text, rules, printed) => {
  if (isBroad(text, LONGEST) || !/[→»>]/u.test(text) || endsSentence(text)) return null
  const words = readWords(text)
  const section = matchPhrase(rules.menu, words, 0)
  const last = section === null || section.values.includes('home') ? undefined : words[section.to - 1]
  const arrow = last === undefined ? null : ARROW.exec(text.slice(last.end))
  if (section === null || last === undefined || arrow === null) return null
  const from = last.end + arrow[0].length
  const rest = text.slice(from)
  // a longer trail, or one that ends with the headline below
  if (/[→»>]/u.test(rest) || printed.has(rest)) return null
  return words.length - section.to < FEWEST_WORDS ? null : from
}

// «10:42Экономика», «2013Возрастное», «Фото: ИА «Берег»» behind «Экономика»: where a capital follows what no space parts it from
const MAY_BE_GLUED = /[\p{Ll}\d]\p{Lu}/u
const GLUED = /(?<=\d:\d\d|\d{4}|\p{Ll})(?=\p{Lu}\p{Ll})/gu
const LONGEST_GLUED = 120
// «Общество9 ноября 2022», «Экспорт вина25.03.2020»
const MAY_BE_GLUED_DAY = /\p{Ll}\d/u
const GLUED_DAY = /(?<=\p{Ll})(?=\d{1,2}[.\s])/gu

/** The parts of a date line between which no space is left: «24 мая, 10:42Экономика». */
const gluedDate: FindCut = (text, rules) => {
  if (isBroad(text, LONGEST_GLUED) || !MAY_BE_GLUED.test(text) || endsSentence(text)) return null
  for (const { index } of text.matchAll(GLUED)) {
    const left = readWords(text).filter(({ end }) => end <= index)
    const right = readWords(text.slice(index))
    const dated = left.length > 0 && readDateLine(text.slice(0, index), left, rules, false) !== null
    const credited = matchPattern(rules.chrome, text.slice(index), right, 0)?.value === 'photo-credit'
    if (dated || credited) return index
  }
  return null
}

// «05.04.2023 Завод отправил …», «5 апреля 2023, 10:15 Завод …»: a capital behind the day and its time
const TIME_ABOVE =
  /^(?:\s\p{Ll}{1,4}\.?)?(?:,?\s+(?:\p{L}{1,2}\s+)?\d{1,2}[:.]\d{2})?\s*[|–—-]?\s+(?=[«"“„]?\p{Lu}[\p{Ll}\s])/u

// «09:20, 3 марта 2022 года Завод …»
const TIME_FIRST = /^\d{1,2}:\d{2},?\s+/u

/** The day of an article before its headline, which ends as a sentence only behind a time. */
const dayAndHeadline: FindCut = (text, rules) => {
  const from = TIME_FIRST.exec(text)?.[0].length ?? 0
  if (isBroad(text, LONGEST) || (from === 0 && endsSentence(text)) || endsOpen(text)) return null
  const words = readWords(text)
  const date = mayOpenDate(words[0], rules.dateWords) ? findDates(text, words, rules.dateWords, false)[0] : undefined
  if (date === undefined || date.start !== from || date.year === null || date.day === null) return null
  const gap = TIME_ABOVE.exec(text.slice(date.end))
  const end = date.end + (gap?.[0].length ?? 0)
  const headline = words.filter(({ start }) => start >= end)
  const told = headline.filter(({ capital }) => !capital).length
  return gap === null || told < FEWEST_LOWER ? null : end
}

/** A section or a headline with the day behind it, or the day and a headline, and no space between. */
const gluedDay: FindCut = (text, rules, printed) => {
  if (isBroad(text, LONGEST_GLUED) || !MAY_BE_GLUED_DAY.test(text) || endsSentence(text)) return null
  for (const { index } of text.matchAll(GLUED_DAY)) {
    const day = text.slice(index)
    const dated = readDateLine(day, readWords(day), rules, false)?.published?.year != null
    // «Общество9 ноября 2022 Сыр едет в Оман»
    if (dated || dayAndHeadline(day, rules, printed) !== null) return index
  }
  return null
}

// « | Портал Поморья», « | Новостной портал bereg.ru»: what a browser prints behind the headline
const SITE = /\s(?=\|\s(?<site>[^|]{3,60})$)/u
const DOMAIN = /\p{L}\.(?:ru|su|рф|com|net|org|info|by|kz|ua|de|it|eu|uk|fr|es)$/iu
const LONGEST_SITE = 6

/** A headline with the name of its site behind it, which is printed nowhere else. */
const siteBehind: FindCut = (text, { media }, printed) => {
  if (!text.includes('|') || isBroad(text, LONGEST) || endsSentence(text)) return null
  const match = SITE.exec(text)
  const site = match?.groups?.site ?? ''
  const words = readWords(site)
  const named = DOMAIN.test(site) || words.some(({ key }) => media.has(key))
  const headline = match === null ? '' : text.slice(0, match.index)
  if (!named || words.length > LONGEST_SITE || printed.has(headline)) return null
  return readWords(headline).length < FEWEST_WORDS ? null : headline.length
}

// “2021-05-04T09:41:40+02:004 May 2021”: what machines read, and then what people do
const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d|Z)(?=\S)/u

const behindStamp: FindCut = (text) => {
  const stamp = text.charAt(10) === 'T' ? STAMP.exec(text) : null
  return stamp === null ? null : stamp[0].length
}

/** What is cut in lines of any length; the others are short. */
const LONG_CUTS: readonly FindCut[] = [endMark, behindStamp, copyrightBehind]
const CUTS: readonly FindCut[] = [...LONG_CUTS, datedHeadline, trailedHeadline, gluedDate, gluedDay]
/** What is cut above the first paragraph alone: below, lists of days and events have such lines. */
const TOP_CUTS: readonly FindCut[] = [...CUTS, dayAndHeadline, siteBehind]

interface Printed {
  readonly rules: ReadingRules
  readonly lines: ReadonlySet<string>
  readonly cuts: readonly FindCut[]
}

const cutLine = (line: Line, printed: Printed): Line[] => {
  for (const find of printed.cuts) {
    const at = find(line.text, printed.rules, printed.lines) ?? 0
    const parts = at === 0 ? [] : [sliceLine(line, 0, at), sliceLine(line, at, line.text.length)]
    if (at > 0) return parts.flatMap((part) => (part === null ? [] : cutLine(part, printed)))
  }
  return [line]
}

const cutsFor = ({ text }: Line, above: boolean): readonly FindCut[] => {
  if (text.length > LONGEST) return LONG_CUTS
  return above ? TOP_CUTS : CUTS
}

/** Cuts lines in which what stands in two lines elsewhere is joined. */
export const cutJoined = (lines: readonly Line[], rules: ReadingRules): Line[] => {
  const printed = new Set(lines.map(({ text }) => text))
  const text = lines.findIndex((line) => isLong(line.text) && !TIME_FIRST.test(line.text))
  return gather(lines, (line, index) => cutLine(line, { rules, lines: printed, cuts: cutsFor(line, index < text) }))
}

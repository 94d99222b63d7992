import { breadthOf, isBroad } from '../base/breadth.ts'
import { gather } from '../base/gather.ts'
import { matchPhrase, type PhraseMatch } from '../base/phrases.ts'
import { readWords, type Word, wordAt } from '../base/words.ts'
import { readDateline } from './dateline.ts'
import { findDates } from './find-dates.ts'
import { headlineCuts } from './headline-cut.ts'
import { type Line, sliceLine } from './lines.ts'
import { endsSentence } from './page-line.ts'
import { isNamedPerson } from './read-names.ts'
import type { ReadingRules, Signal } from './reading-rules.ts'
import { repeatCuts } from './repeated-run.ts'

/** Fewest characters of a line that may be a whole page, and its least share of the page. */
const SHORTEST_PAGE = 300
/** Fewest where it is all there is. */
const SHORTEST_ALONE = 160
const SHARE_OF_PAGE = 0.75
/** How far a page’s top may reach before its first sentence ends. */
const TOP_WORDS = 80
/** How much of a text is read for a dateline. */
const DATELINE = 200

interface Dump {
  readonly text: string
  readonly words: readonly Word[]
  readonly rules: ReadingRules
}

// «. Завод», «?» Так»: the end of the first sentence
const FIRST_STOP = /[.!?…][»"”)]*\s+[\p{Lu}«"“„]|[。！？]/u
// «, 10:25», « в 14:00», « - 08:15», «, 16:30 Uhr»: the time that goes with a date, small words before and after it
const TIME_AFTER =
  /^,?\s*(?:(?<before>\p{L}+)\s+|[–—-]\s*)?(?<time>\d{1,2}[:.]\d{2}(?::\d{2})?)(?:\s*(?<after>\p{L}+)(?!\p{L}))?/u
// “1,204”, «1.204»
const GROUPING = /^[.,]$/
// what begins a new part: «Завод», «1204 просмотра», ««Мы», “ 工厂”
const NEW_PART = /^\s*(?:[\p{Lu}\p{N}«"“„]|$)|^\s+\p{Script=Han}/u

// «Автор: …», “作者：…”
const COLON = /^\s*[:：]/u

const signalAt = ({ text, words, rules }: Dump, from: number): PhraseMatch<Signal> | null => {
  const match = matchPhrase(rules.signals, words, from)
  if (match === null) return null
  const colon = COLON.test(text.slice(words[match.to - 1]?.end ?? 0))
  // “By Ann Lee Share”: two words of a name and the next part; “By May exports rose” is text
  const following = words.slice(match.to, match.to + 3)
  const named = following.length > 1 && following.every(({ capital }) => capital)
  const holds = (signal: Signal): boolean => (signal === 'label' ? colon : signal !== 'byline' || named)
  return match.values.some(holds) ? match : null
}

const topEnd = ({ text, words }: Dump): number => {
  const stop = FIRST_STOP.exec(text)?.index ?? text.length
  return Math.min(stop, words[TOP_WORDS]?.start ?? text.length)
}

// «Войти Регистрация О проекте»: an entry is followed by a capital; «Экспорт насосов вырос» is no entry, nor is one
// alone in a sentence: „Exporteure aus der Region Smolensk“
const menuCuts = (dump: Dump, end: number): number[] => {
  const cuts: number[] = []
  dump.words.forEach((word, index) => {
    if (word.start >= end || !word.capital) return
    const match = matchPhrase(dump.rules.menu, dump.words, index)
    const last = match === null ? undefined : dump.words[match.to - 1]
    if (last !== undefined && NEW_PART.test(dump.text.slice(last.end))) cuts.push(word.start, last.end)
  })
  const alone = cuts.length === 2 && cuts[0] !== dump.words[0]?.start
  return alone ? [] : cuts
}

const NAME_WORDS = 2

/** Where a name right before a date begins: «Анна Белова 5 августа 2023». */
const nameBefore = (words: readonly Word[], start: number, rules: ReadingRules): number | null => {
  const to = wordAt(words, start)
  const name = words.slice(Math.max(0, to - NAME_WORDS), to)
  return isNamedPerson(name.map(({ text }) => text).join(' '), rules) ? (name[0]?.start ?? null) : null
}

const isFiller = (word: string, { dateWords }: ReadingRules): boolean =>
  matchPhrase(dateWords.fillers, readWords(word), 0)?.values.includes('filler') === true

/** How much of what follows a date is its time: “, 16:30 Uhr Zwickau” has eleven signs of it. */
const timeAfter = (text: string, rules: ReadingRules): number => {
  const match = TIME_AFTER.exec(text)
  const { before, time, after } = match?.groups ?? {}
  if (match === null || time === undefined || (before !== undefined && !isFiller(before, rules))) return 0
  return after === undefined || isFiller(after, rules) ? match[0].length : match[0].lastIndexOf(time) + time.length
}

/** Where «di Anna Bianchi» right after a date ends; null where nobody is named. */
const bylineEnd = (words: readonly Word[], after: number, rules: ReadingRules): number | null => {
  const from = wordAt(words, after)
  const match = matchPhrase(rules.signals, words, from)
  const names = match?.values.includes('byline') === true ? words.slice(match.to, match.to + NAME_WORDS) : []
  const named = names.length === NAME_WORDS && isNamedPerson(names.map(({ text }) => text).join(' '), rules)
  return named ? (names.at(-1)?.end ?? null) : null
}

const dateCuts = ({ text, words, rules }: Dump, end: number): number[] => {
  const cuts: number[] = []
  for (const date of findDates(text, words, rules.dateWords, false)) {
    if (date.start >= end || date.year === null) continue
    const name = nameBefore(words, date.start, rules)
    if (name !== null) cuts.push(name)
    const after = date.end + timeAfter(text.slice(date.end, date.end + 32), rules)
    const named = bylineEnd(words, after, rules)
    if (named !== null) cuts.push(date.start, after, named)
    else if (NEW_PART.test(text.slice(after))) cuts.push(date.start, after)
  }
  return cuts
}

/** Where a dateline begins: «… в Катар Махачкала, 5 августа — ТАСС.»; its place is as short as it can be. */
const datelineCuts = ({ text, words, rules }: Dump, end: number): number[] => {
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

// «1204 просмотра», «2 min read»
const countCuts = ({ text, words, rules }: Dump, end: number): number[] => {
  const cuts: number[] = []
  words.forEach((word, index) => {
    if (word.start >= end || word.kind !== 'digits') return
    const match = matchPhrase(rules.signals, words, index + 1)
    const thousands = words[index - 1]
    const grouped = thousands?.kind === 'digits' && GROUPING.test(text.slice(thousands.end, word.start))
    const last = match === null ? undefined : words[match.to - 1]
    if (match?.values.includes('count') && last !== undefined && text.slice(word.end, last.start).length < 12)
      cuts.push(grouped ? thousands.start : word.start, last.end)
  })
  return cuts
}

/** Below the body: a label or a button that follows a full stop, and from there on any label. */
const bottomCuts = (dump: Dump, from: number): number[] => {
  const cuts: number[] = []
  for (let index = 0; index < dump.words.length; index += 1) {
    const word = dump.words[index]
    if (word === undefined || word.start < from || !word.capital) continue
    const match = signalAt(dump, index)
    if (match === null) continue
    const labelled = match.values.includes('label') && cuts.length > 0
    if (!labelled && !endsSentence(dump.text.slice(0, word.start).trimEnd()) && cuts.length === 0) continue
    cuts.push(word.start)
    if (match.values.includes('heading')) cuts.push(dump.words[match.to - 1]?.end ?? word.start)
    index = match.to - 1
  }
  return cuts
}

// “正文 云南鲜花”: where no spaces part words, they part lines; but “来源： 新华社” and “（记者 李明）” are one
const LINE_SPACE = /(?<=[\p{Script=Han}\p{P}])(?<![:：])\s+(?=[\p{Script=Han}“《【])(?![^（(]*[)）])/gu
/** Twice as broad as long: most of its signs are Han. */
const MOSTLY_HAN = 2

const spaceCuts = ({ text }: Dump): number[] =>
  breadthOf(text) < text.length * MOSTLY_HAN ? [] : [...text.matchAll(LINE_SPACE)].map(({ index }) => index)

const cutLine = (line: Line, rules: ReadingRules): Line[] => {
  const dump = { text: line.text, words: readWords(line.text), rules }
  const end = topEnd(dump)
  const top = gather([menuCuts, datelineCuts, dateCuts, countCuts, repeatCuts], (find) => find(dump, end))
  const bottom = bottomCuts(dump, Math.max(end, ...top))
  const headline = headlineCuts(dump.words, top, end)
  const cuts = [...new Set([0, ...top, ...headline, ...bottom, ...spaceCuts(dump), line.text.length])]
  cuts.sort((a, b) => a - b)
  return cuts.map((cut, index) => sliceLine(line, cut, cuts[index + 1] ?? cut)).filter((slice) => slice !== null)
}

/** A page that came as one line is cut where its menu, headline, date, body and footer meet. */
export const cutDump = (lines: readonly Line[], rules: ReadingRules): Line[] => {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0)
  return gather(lines, (line) =>
    isBroad(line.text, lines.length === 1 ? SHORTEST_ALONE : SHORTEST_PAGE) &&
    line.text.length >= length * SHARE_OF_PAGE
      ? cutLine(line, rules)
      : [line],
  )
}

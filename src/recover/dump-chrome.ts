import { matchPhrase } from '../base/phrases.ts'
import { wordAt } from '../base/words.ts'
import { beginsPart, type Dump, type FindCuts } from './dump.ts'
import { findDates } from './find-dates.ts'
import { gluedEntries } from './menu-rules.ts'

// “1,204”, «1.204»
const GROUPING = /^[.,]$/

// «Войти Регистрация О проекте»: an entry is followed by a capital; «Экспорт насосов вырос» is no entry, nor is one
// alone in a sentence: „Exporteure aus der Region Smolensk“
const entryCuts = (dump: Dump, end: number): number[] => {
  const cuts: number[] = []
  dump.words.forEach((word, index) => {
    if (word.start >= end || !word.capital) return
    const match = matchPhrase(dump.rules.menu, dump.words, index)
    const last = match === null ? undefined : dump.words[match.to - 1]
    if (last !== undefined && beginsPart(dump, last.end)) cuts.push(word.start, last.end)
  })
  const alone = cuts.length === 2 && cuts[0] !== dump.words[0]?.start
  return alone ? [] : cuts
}

/** The entries of menus in the top of a page, also where nothing parts them: «ГлавнаяНовостиЭкономика». */
export const menuCuts: FindCuts = (dump, end) => [
  ...entryCuts(dump, end),
  ...dump.words.flatMap((word) =>
    word.start < end && gluedEntries({ text: word.text, words: [word], rules: dump.rules, monthFirst: false }) !== null
      ? [word.start, word.end]
      : [],
  ),
]

/** Counts in the top of a page: «1204 просмотра», «2 min read». */
export const countCuts: FindCuts = (dump, end) => {
  const { text, words, rules } = dump
  const cuts: number[] = []
  const dates = findDates(text.slice(0, end), words.slice(0, wordAt(words, end)), rules.dateWords, false)
  words.forEach((word, index) => {
    if (word.start >= end || word.kind !== 'digits') return
    // «18 апреля 2019 Просмотров: 93»
    if (dates.some(({ start, end: to }) => start <= word.start && word.end <= to)) return
    const match = matchPhrase(rules.signals(), words, index + 1)
    const thousands = words[index - 1]
    const grouped = thousands?.kind === 'digits' && GROUPING.test(text.slice(thousands.end, word.start))
    const last = match === null ? undefined : words[match.to - 1]
    const told = last !== undefined && text.slice(word.end, last.start).length < 12
    // «12 публикаций о масле» is text
    if (match?.values.includes('count') && told && beginsPart(dump, last.end))
      cuts.push(grouped ? thousands.start : word.start, last.end)
  })
  return cuts
}

/** Where the networks that a button leads to end: «Condividi su Facebook Twitter»; null where none follow. */
const networksEnd = ({ words, rules }: Dump, from: number): number | null => {
  const isNetwork = (at: number): boolean => rules.networks.has(words[at]?.key ?? '') && words[at]?.capital === true
  const first = [from, from + 1].find(isNetwork)
  if (first === undefined || (first > from && words[from]?.capital === true)) return null
  let to = first
  while (isNetwork(to)) to += 1
  return words[to - 1]?.end ?? null
}

/** Buttons with the networks that they lead to, in the top of a page. */
export const shareCuts: FindCuts = (dump, end) =>
  dump.words.flatMap((word, index) => {
    const match = word.start < end && word.capital ? matchPhrase(dump.rules.signals(), dump.words, index) : null
    const button = match?.values.some((value) => value === 'button' || value === 'whole') === true
    const last = match !== null && button ? networksEnd(dump, match.to) : null
    return last === null ? [] : [word.start, last]
  })

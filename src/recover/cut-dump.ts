import { breadthOf, isBroad } from '../base/breadth.ts'
import { gather } from '../base/gather.ts'
import { readWords } from '../base/words.ts'
import { type Dump, type FindCuts, signalAt } from './dump.ts'
import { countCuts, menuCuts, shareCuts } from './dump-chrome.ts'
import { bylineCuts, creditedDateEnd, dateCuts, datelineCuts, labelCuts } from './dump-credits.ts'
import { headlineCuts } from './headline-cut.ts'
import { type Line, sliceLine } from './lines.ts'
import { endsSentence } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'
import { repeatCuts } from './repeated-run.ts'

/** Fewest characters of a line that may be a whole page, and its least share of the page. */
const SHORTEST_PAGE = 300
/** Fewest where it is all there is. */
const SHORTEST_ALONE = 160
const SHARE_OF_PAGE = 0.75
/** How far a page’s top may reach before its first sentence ends. */
const TOP_WORDS = 80
// «. Завод», «?» Так»: the end of the first sentence
const FIRST_STOP = /[.!?…][»"”)]*\s+[\p{Lu}«"“„]|[。！？]/u
/** Where the first sentence ends, or below a standfirst the date with who wrote. */
const topEnd = (dump: Dump): number => {
  const { text, words } = dump
  const stop = FIRST_STOP.exec(text)?.index ?? text.length
  const reach = words[TOP_WORDS]?.start ?? text.length
  return Math.min(reach, Math.max(stop, creditedDateEnd(dump, reach)))
}

// «… в декабре. © Пресса», “… in May. #tea”
const SIGNS_BELOW = /(?<=[.!?…][»"”)]?)\s+(?=[©#]|\p{Extended_Pictographic})/gu
const LAST_STOP = /[.!?…][»"”)]*\s+(?=[\p{Lu}©#])/gu

/** Fewest words in lower case of a sentence that lacks its stop; buttons and names of networks have fewer. */
const LOWER_WORDS = 6

const isSentence = (text: string): boolean =>
  readWords(text).filter(({ kind, capital }) => kind === 'letters' && !capital).length >= LOWER_WORDS

/** What follows the last full stop of a page has none, so it is no sentence: buttons, names of networks. */
const tailCuts = ({ text }: Dump, from: number): number[] => {
  const signs = [...text.matchAll(SIGNS_BELOW)].map(({ index }) => index)
  const stop = endsSentence(text) ? undefined : [...text.matchAll(LAST_STOP)].at(-1)
  const tail = stop === undefined ? text.length : stop.index + stop[0].length
  return [...signs, ...(isSentence(text.slice(tail)) ? [] : [tail])].filter((at) => at >= from)
}

/** Below the body: a label or a button that follows a full stop, and from there on any label. */
const bottomCuts = (dump: Dump, from: number): number[] => {
  const cuts = tailCuts(dump, from)
  for (let index = 0; index < dump.words.length; index += 1) {
    const word = dump.words[index]
    if (word === undefined || word.start < from || !word.capital) continue
    const match = signalAt(dump, index)
    if (match === null) continue
    const below = cuts.some((cut) => cut <= word.start)
    const labelled = match.values.includes('label') && below
    if (!labelled && !endsSentence(dump.text.slice(0, word.start).trimEnd()) && !below) continue
    cuts.push(word.start)
    if (match.values.includes('heading')) cuts.push(dump.words[match.to - 1]?.end ?? word.start)
    index = match.to - 1
  }
  return cuts
}

// “正文 云南鲜花”, “云南鲜花走俏 5月8日，”: where no spaces part words, they part lines; but “来源： 新华社” and
// “（记者 李明）” are one
const LINE_SPACE = /(?<=[\p{Script=Han}\p{P}])(?<![:：])\s+(?=[\p{Script=Han}“《【]|\d{1,2}月)(?![^（(]*[)）])/gu
/** Twice as broad as long: most of its signs are Han. */
const MOSTLY_HAN = 2

const spaceCuts = ({ text }: Dump): number[] =>
  breadthOf(text) < text.length * MOSTLY_HAN ? [] : [...text.matchAll(LINE_SPACE)].map(({ index }) => index)

const TOP_CUTS: readonly FindCuts[] = [
  menuCuts,
  datelineCuts,
  dateCuts,
  bylineCuts,
  labelCuts,
  countCuts,
  shareCuts,
  repeatCuts,
]

const cutLine = (line: Line, rules: ReadingRules): Line[] => {
  const dump = { text: line.text, words: readWords(line.text), rules }
  const end = topEnd(dump)
  const top = gather(TOP_CUTS, (find) => find(dump, end))
  const bottom = bottomCuts(dump, Math.max(end, ...top))
  const headline = headlineCuts(dump, top, end)
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

import type { LanguagePack } from '../languages/language.ts'
import { type Extent, findExtent } from './article-extent.ts'
import { cutDump } from './cut-dump.ts'
import { cutJoined } from './cut-joined.ts'
import { detectLanguage } from './detect-language.ts'
import { joinPages } from './join-pages.ts'
import { joinWrapped } from './join-wrapped.ts'
import { judgeAmong } from './judge-among.ts'
import { readLine } from './known-lines.ts'
import type { Line } from './lines.ts'
import { joinBroken } from './neighbour-rules.ts'
import { findRunningHeads } from './page-furniture.ts'
import { isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

/** A raw page with its lines judged: which are its article’s, in which language. */
export interface Page {
  readonly lines: readonly PageLine[]
  readonly language: string
  readonly pack: LanguagePack | null
  /** Whether 04/05/2021 may be the fifth of April. */
  readonly monthFirst: boolean
  readonly extent: Extent
}

/** A page without running text: what no rule explains is its article, headline first. */
const bareExtent = (lines: readonly PageLine[]): Extent => {
  const open = lines.flatMap(({ verdict }, index) => (verdict === null ? [index] : []))
  const start = open[1] ?? open[0] ?? lines.length
  return { top: 0, start, ranges: [[start, lines.length]] }
}

/** The language of a source: stated by an editor, or as its printed lines have it. */
export interface ToldLanguage {
  readonly code: string
  readonly stated: boolean
}

const areSame = (lines: readonly Line[], printed: readonly Line[]): boolean =>
  lines.length === printed.length && lines.every((line, index) => line === printed[index])

// above the text it parts what stands above the headline from what stands below
const runningHead = (line: PageLine, above: boolean): PageLine => ({
  ...line,
  verdict: { rule: 'running-head', role: above ? 'header' : 'chrome' },
})

// «di Anna Rossi» is short, and so is the last line of a paragraph, but that is no byline
const isCredit = ({ text }: Line, rules: ReadingRules): boolean => {
  const role = readLine(text, rules, false).verdict?.role
  return role === 'credit' || role === 'date'
}

/** Judges the lines of a raw page. */
export const readPage = (printed: readonly Line[], rules: ReadingRules, told: ToldLanguage): Page => {
  const cut = cutJoined(cutDump(printed, rules), rules)
  const heads = findRunningHeads(cut)
  const wrapped = joinWrapped(cut, (line) => heads.has(line) || isCredit(line, rules))
  const lines = joinPages(wrapped, heads)
  const language = told.stated || areSame(lines, printed) ? told.code : detectLanguage(lines, rules.languages)
  const pack = rules.packs.find(({ code }) => code === language) ?? null
  const monthFirst = pack?.calendar.monthFirst ?? true
  const judge = (line: Line): PageLine => {
    const { words, long, verdict } = readLine(line.text, rules, monthFirst)
    return { line, words, long, verdict }
  }
  const alone = lines.map(judge)
  const text = alone.findIndex(isProse)
  // the day of the issue is a date where it stands first
  const day = alone.findIndex(({ verdict }) => verdict?.role === 'date')
  const headed = alone.map((line, index) =>
    heads.has(line.line) && index !== day ? runningHead(line, index < text) : line,
  )
  const judged = joinBroken(headed, judge, rules)
  const credited = judgeAmong(judged, rules, monthFirst)
  return { lines: credited, language, pack, monthFirst, extent: findExtent(credited, rules) ?? bareExtent(credited) }
}

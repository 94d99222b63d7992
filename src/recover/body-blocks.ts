import { isBroad } from '../base/breadth.ts'
import { squeeze } from '../base/squeeze.ts'
import type { Block } from '../records/article.ts'
import { endsOpen, endsSentence, isProse, type PageLine } from './page-line.ts'
import { isSameText, plainKey } from './same-text.ts'

/** What became of a line inside the article’s text. */
export interface BodyLine {
  readonly index: number
  readonly fate: 'body' | 'table' | 'removed'
  readonly rule: string
}

export interface Body {
  readonly blocks: readonly Block[]
  readonly lines: readonly BodyLine[]
}

/** A line offered to the body: its number on the page and its text without a dateline. */
interface Offered {
  readonly index: number
  readonly text: string
  readonly pageLine: PageLine
}

const LONGEST_HEADING = 110
const LONGEST_PULL_QUOTE = 300
const SHORTEST_PULL_QUOTE = 20
const SHORTEST_UNQUOTED = 50
const LONGEST_TITLE = 300

// «• муки», «1) зерно», «2. масло»
const BULLET = /^(?:[•·▪●‣◦■✓►]|(?<number>\d{1,2}[.)]))\s+/u
const DASH = /^[–—-]\s/u
// a tab, a pipe, three spaces, «;» without a space: between cells
const CELLS = /\t+|\s*\|\s*|\s{3,}|;(?=\S)/u

// some of it, which is found sooner
const PARTED = /[\t|;]|\s{3}/u

const cellsOf = (text: string): string[] =>
  text
    .split(CELLS)
    .filter((cell) => cell !== '')
    .map((cell) => cell.trim())

const isRow = (offered: Offered | undefined): boolean =>
  offered !== undefined &&
  offered.text.length < 240 &&
  PARTED.test(offered.text) &&
  cellsOf(offered.text).length > 1 &&
  !endsSentence(offered.text)

const plain = (text: string): string => squeeze(text).trim()

const tableRows = (lines: readonly Offered[], from: number): number => {
  let to = from
  while (isRow(lines[to])) to += 1
  return to - from > 1 ? to : from
}

const tableOf = (lines: readonly Offered[]): Block => ({
  kind: 'table',
  text: lines.map(({ text }) => cellsOf(text).join('\t')).join('\n'),
  html: null,
  rows: lines.map(({ text }) => cellsOf(text)),
})

/** Dashes are a list where a colon announces them and there are two; elsewhere they are speech. */
const isDashItem = (lines: readonly Offered[], at: number): boolean => {
  if (!DASH.test(lines[at]?.text ?? '')) return false
  let first = at
  while (DASH.test(lines[first - 1]?.text ?? '')) first -= 1
  const many = at > first || DASH.test(lines[at + 1]?.text ?? '')
  return many && endsOpen(lines[first - 1]?.text ?? '')
}

// «Куда поехал камень», ««Мы готовы»», “一、出口增长”
const HEADING_START = /^[\p{Lu}\p{Script=Han}\p{N}«"“„]/u

const isHeading = (lines: readonly Offered[], at: number): boolean => {
  const line = lines[at]
  const above = lines[at - 1]
  const below = lines[at + 1]
  if (line === undefined || above === undefined || below === undefined) return false
  const { text } = line
  if (isBroad(text, LONGEST_HEADING + 1) || /[.…。,，]$/u.test(text) || endsOpen(text)) return false
  return isProse(below.pageLine) && !endsOpen(above.text) && HEADING_START.test(text) && !endsSentence(text)
}

const blockOf = (lines: readonly Offered[], at: number): Block => {
  const text = plain(lines[at]?.text ?? '')
  const bullet = BULLET.exec(text)
  if (bullet !== null || isDashItem(lines, at))
    return { kind: 'item', text, html: null, ordered: bullet?.groups?.number !== undefined }
  if (isHeading(lines, at)) return { kind: 'heading', text, html: null, depth: 2 }
  return { kind: 'paragraph', text, html: null }
}

// ««Рынок далёкий, но спрос близкий»»: nothing but a quotation
const QUOTED = /^[«"“„][^«»"“”„]+[»"”“][.!?…]?$/u

// a heading may well take up words of its section
const isSetApart = (text: string): boolean =>
  !isBroad(text, LONGEST_PULL_QUOTE + 1) &&
  (QUOTED.test(text) ? isBroad(text, SHORTEST_PULL_QUOTE) : !endsSentence(text) && isBroad(text, SHORTEST_UNQUOTED))

const isPartOf = (key: string, lines: string): boolean => {
  for (let at = lines.indexOf(key); at >= 0; at = lines.indexOf(key, at + 1))
    if (lines[at - 1] !== '\n' || lines[at + key.length] !== '\n') return true
  return false
}

/** Why a line says nothing new: it is the headline, a paragraph that came before, or a part of another one. */
const repetition = (lines: readonly Offered[], title: string | null): ((line: Offered) => string | null) => {
  const titleKey = title === null ? null : plainKey(title)
  const seen = new Set<string>()
  const apart = lines.filter(({ text }) => isSetApart(text))
  const whole = apart.length === 0 ? '' : `\n${lines.map(({ text }) => plainKey(text)).join('\n')}\n`
  return (line) => {
    const { text, pageLine } = line
    // the dateline of the first is no part of its text
    const printed = pageLine.line.text
    if (titleKey !== null && !isBroad(text, LONGEST_TITLE) && isSameText(text, titleKey)) return 'repeated-title'
    if (isBroad(text, SHORTEST_PULL_QUOTE) && seen.has(printed)) return 'repeated-paragraph'
    seen.add(printed)
    if (!apart.includes(line)) return null
    return isPartOf(plainKey(text), whole) ? 'pull-quote' : null
  }
}

/** Makes blocks of the lines that are the article’s: paragraphs, headings, items, tables; repeats are left out. */
export const readBody = (offered: readonly Offered[], title: string | null): Body => {
  const repeats = repetition(offered, title)
  const kept: Offered[] = []
  const lines: BodyLine[] = []
  for (const line of offered) {
    const rule = repeats(line)
    if (rule === null) kept.push(line)
    else lines.push({ index: line.index, fate: 'removed', rule })
  }
  const blocks: Block[] = []
  for (let at = 0; at < kept.length; ) {
    const to = tableRows(kept, at)
    const rows = kept.slice(at, to)
    const line = kept[at]
    if (rows.length > 0) {
      blocks.push(tableOf(rows))
      lines.push(...rows.map(({ index }) => ({ index, fate: 'table', rule: 'table-row' }) as const))
    } else if (line !== undefined) {
      const block = blockOf(kept, at)
      blocks.push(block)
      lines.push({ index: line.index, fate: 'body', rule: block.kind })
    }
    at = Math.max(to, at + 1)
  }
  return { blocks, lines }
}

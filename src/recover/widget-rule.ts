import { isBroad } from '../base/breadth.ts'
import { endsOpen, endsSentence, isBullet, isProse, type PageLine } from './page-line.ts'

/** Longest line of a poll, a form or a call to subscribe. */
const LONGEST = 90
const QUESTION = /[?？]$/u
const BUTTONS: ReadonlySet<string> = new Set(['form', 'login', 'subscribe'])

const isButton = (line: PageLine | undefined): boolean => BUTTONS.has(line?.verdict?.rule ?? '')

// «Следующий вагон уйдёт 1 ноября.»: the text goes on
const SENTENCE = /^\S+(?:\s\S+){2,}\s\p{L}*\p{Ll}{3}\.$/u

const isOpenLine = ({ line: { text }, verdict }: PageLine): boolean =>
  verdict === null &&
  !(
    isBroad(text, LONGEST) ||
    isBullet(text) ||
    endsOpen(text) ||
    text.includes('\t') ||
    (text.endsWith('.') && SENTENCE.test(text))
  )

/** The first line that is neither open nor a paragraph’s end, from `index` on. */
const endOfOpen = (lines: readonly PageLine[], index: number): number => {
  let end = index
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    if (line === undefined || isProse(line) || !isOpenLine(line)) break
  }
  return end
}

const countButtons = (lines: readonly PageLine[], from: number): number => {
  let to = from
  while (isButton(lines[to])) to += 1
  return to - from
}

const LONGEST_CALL = 260
/** A call without a full stop between two buttons: “Sign up”, “Get set for the day – all the news you need”, “Your email”. */
const isCall = (lines: readonly PageLine[], index: number): boolean => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null || isBroad(line.line.text, LONGEST_CALL)) return false
  return !endsSentence(line.line.text) && isButton(lines[index - 1]) && isButton(lines[index + 1])
}

const WIDGET = { rule: 'widget', role: 'chrome' } as const

/**
 * Short lines below a paragraph that lead down to a button: «Вы были в Осло?», «Да», «Нет», «Проголосовать». One alone
 * may be a heading, unless it asks or stands above several buttons.
 */
export const widgetLine = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line !== undefined && isCall(lines, index)) return { ...line, verdict: WIDGET }
  if (line === undefined || isProse(line) || !isOpenLine(line)) return null
  const end = endOfOpen(lines, index)
  const buttons = countButtons(lines, end)
  if (buttons === 0) return null
  let start = index
  while (start > 0 && lines[start - 1] !== undefined && endOfOpen(lines, start - 1) === end) start -= 1
  const asks = lines.slice(start, end).some(({ line: { text } }) => QUESTION.test(text))
  if (end - start < 2 && !asks && buttons < 2) return null
  return lines.slice(0, start).some(isProse) ? { ...line, verdict: WIDGET } : null
}

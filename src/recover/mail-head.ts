import { fold, readWords } from '../base/words.ts'
import { readDateLine } from './date-line.ts'
import type { PrintedDate } from './find-dates.ts'
import type { PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

/** Fewest lines of a letter’s head. */
const FEWEST = 3

// «От: Пресс-служба <press@site.example>», “Subject: Fwd: news”
const FIELD = /^(?<label>\p{L}[\p{L}-]{0,12})\s?[:：]\s*(?<value>.*)$/u

// where the mark behind a label is sought
const LABEL = 16
const COLON = /[:：]/

const fieldAt = (line: PageLine | undefined, { mail }: ReadingRules): string | null => {
  const text = line?.line.text ?? ''
  const { label, value } = (COLON.test(text.slice(0, LABEL)) ? FIELD.exec(text)?.groups : null) ?? {}
  return label !== undefined && value !== undefined && mail.has(fold(label)) ? value : null
}

const dateIn = (value: string, rules: ReadingRules): PrintedDate | undefined =>
  readDateLine(value, readWords(value), rules, false)?.published

const isTelling = (line: PageLine, rules: ReadingRules): boolean =>
  line.line.text.includes('@') || (dateIn(fieldAt(line, rules) ?? '', rules)?.year ?? null) !== null

/** The lines of a letter’s head around a line; empty where there are too few, or neither an address nor a day is there. */
const headAround = (lines: readonly PageLine[], index: number, rules: ReadingRules): readonly PageLine[] => {
  let [from, to] = [index, index]
  while (fieldAt(lines[from - 1], rules) !== null) from -= 1
  while (fieldAt(lines[to], rules) !== null) to += 1
  const head = lines.slice(from, to)
  return head.length >= FEWEST && head.some((other) => isTelling(other, rules)) ? head : []
}

/** A line of a letter’s head, «Тема: …»; the day when it was sent is the day of the text below. */
export const mailHead = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const line = lines[index]
  const value = fieldAt(line, rules)
  if (line === undefined || value === null || headAround(lines, index, rules).length === 0) return null
  const published = dateIn(value, rules)
  if (published === undefined) return { ...line, verdict: { rule: 'mail-head', role: 'header' } }
  const moved = line.line.text.length - value.length
  const at = { ...published, start: published.start + moved, end: published.end + moved }
  return { ...line, verdict: { rule: 'mail-date', role: 'date', credit: { published: at } } }
}

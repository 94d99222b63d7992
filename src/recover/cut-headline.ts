import { isHeadlineLike, isProse, type PageLine } from './page-line.ts'
import { plainKey } from './same-text.ts'

// «Экспорт растёт, но до рекорда дал…»
const CUT = /(?:…|\.{3})$/u
/** Fewest characters of the beginning of a headline that a trail of sections prints. */
const SHORTEST = 20

/** Above the headline its own beginning, as a trail of sections prints it: «Экспорт растёт, но до рекорда дал…». */
export const cutHeadline = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null || !CUT.test(line.line.text.slice(-3))) return null
  const key = plainKey(line.line.text.replace(CUT, ''))
  if (key.length < SHORTEST || lines.slice(0, index).some(isProse)) return null
  const whole = lines
    .slice(index + 1)
    .some(
      (other) =>
        isHeadlineLike(other) &&
        other.line.text.length > line.line.text.length &&
        plainKey(other.line.text).startsWith(key),
    )
  return whole ? { ...line, verdict: { rule: 'cut-headline', role: 'header' } } : null
}

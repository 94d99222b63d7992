import { readWords } from '../base/words.ts'
import { allWords, isHeadlineLike, isProse, type PageLine } from './page-line.ts'

const LONGEST = 240
/** Fewest words that stand twice. */
const FEWEST = 2

const isDoubled = (line: PageLine): boolean => {
  const keys = allWords(line).map(({ key }) => key)
  const half = keys.length / 2
  return half >= FEWEST && Number.isInteger(half) && keys.slice(0, half).every((key, at) => key === keys[half + at])
}

const saysSo = (line: PageLine, keys: string): boolean =>
  isHeadlineLike(line) &&
  keys.startsWith(
    readWords(line.line.text)
      .map(({ key }) => key)
      .join(' '),
  )

/**
 * A line that says the same twice is a link with the name of its picture: «Il porto riapre Il porto riapre». Above the
 * text it may be the only print of the headline.
 */
export const doubledLine = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null || line.line.text.length > LONGEST || !isDoubled(line)) return null
  const keys = allWords(line)
    .map(({ key }) => key)
    .join(' ')
  const above = lines.slice(0, index)
  const known =
    above.some(isProse) ||
    above.some((other) => isHeadlineLike(other)) ||
    lines.slice(index + 1).some((other) => saysSo(other, keys))
  return known ? { ...line, verdict: { rule: 'doubled-line', role: 'chrome' } } : null
}

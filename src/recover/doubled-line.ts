import { readWords } from '../base/words.ts'
import { allWords, endsOpen, endsSentence, isBullet, isHeadlineLike, isProse, type PageLine } from './page-line.ts'

const LONGEST = 240
const MOST_OF_NAME = 2
/** Fewest words that stand twice. */
const FEWEST = 2

const isDoubled = (line: PageLine): boolean => {
  const words = allWords(line)
  const half = words.length / 2
  if (half < FEWEST || !Number.isInteger(half) || words[0]?.key !== words[half]?.key) return false
  return words.slice(0, half).every(({ key }, at) => key === words[half + at]?.key)
}

/** A word or two that stand on two lines in a row are who took a picture: «Olycom», «Olycom». */
const isNameTwice = (lines: readonly PageLine[], index: number): boolean => {
  const { words, line } = lines[index] ?? {}
  if (words === undefined || line === undefined || words.length > MOST_OF_NAME || words[0]?.kind !== 'letters')
    return false
  const same = [lines[index - 1], lines[index + 1]].some((other) => other?.line.text === line.text)
  return same && !(endsSentence(line.text) || endsOpen(line.text) || isBullet(line.text) || line.text.includes('\t'))
}

const saysSo = (line: PageLine, keys: string): boolean =>
  isHeadlineLike(line) &&
  keys.startsWith(
    readWords(line.line.text)
      .map(({ key }) => key)
      .join(' '),
  )

/**
 * A line that says the same twice is a link with the name of its picture: «Il porto riapre Il porto riapre». On top of a
 * page it may be the only print of the headline.
 */
export const doubledLine = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null || line.line.text.length > LONGEST) return null
  const doubled = isDoubled(line)
  if (!(doubled || isNameTwice(lines, index))) return null
  const keys = allWords(line).map(({ key }) => key)
  const headed = lines.slice(0, index).some((other) => isProse(other) || isHeadlineLike(other))
  const known = headed || (doubled && lines.slice(index + 1).some((other) => saysSo(other, keys.join(' '))))
  return known ? { ...line, verdict: { rule: 'doubled-line', role: 'chrome' } } : null
}

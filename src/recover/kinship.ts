import { hasHan } from '../base/breadth.ts'
import { readWords, type Word } from '../base/words.ts'
import { isProse, type PageLine } from './page-line.ts'

/** Fewest telling words that a headline shares with its text. */
export const FEWEST_SHARED = 2

/** How much of a text is read to know its words. */
const SAMPLE = 8000
/** Shortest word in lower case, and shortest with a capital, that may say what a line is about. */
const TELLING = 6
const TELLING_NAME = 4
const STEM = 5
const NAME_STEM = 4

/** Words of two signs, as most of Chinese are: each sign with the next. */
const signPairs = (text: string, words: readonly Word[]): string[] => {
  if (!hasHan(text)) return []
  return words.flatMap(({ key, end }, index) => {
    const next = words[index + 1]
    return next?.start === end && hasHan(key) && hasHan(next.key) ? [key + next.key] : []
  })
}

/** The words of texts, as `sharedWords` asks for them. */
export const wordsOf = (texts: Iterable<string>): ReadonlySet<string> => {
  const known = new Set<string>()
  let length = 0
  for (const text of texts) {
    if (length >= SAMPLE) break
    length += text.length
    const words = readWords(text.slice(0, SAMPLE))
    for (const { key } of words) {
      known.add(key.slice(0, NAME_STEM))
      if (key.length > NAME_STEM) known.add(key.slice(0, STEM))
    }
    for (const pair of signPairs(text, words)) known.add(pair)
  }
  return known
}

/** The words of the running text from a line on. */
export const textWords = (page: readonly PageLine[], from: number, to = page.length): ReadonlySet<string> =>
  wordsOf(proseFrom(page, from, to))

function* proseFrom(page: readonly PageLine[], from: number, to: number): Generator<string> {
  for (let index = from; index < to; index += 1) {
    const line = page[index]
    if (line !== undefined && isProse(line)) yield line.line.text
  }
}

const tellingStems = (text: string): Set<string> => {
  const words = readWords(text)
  const stems = words.flatMap(({ key, capital }) => {
    if (key.length < (capital ? TELLING_NAME : TELLING)) return []
    return [key.slice(0, capital ? NAME_STEM : STEM)]
  })
  return new Set([...stems, ...signPairs(text, words)])
}

/** How many telling words of a line come again in a text: headlines have at least two, chrome hardly any. */
export const sharedWords = (text: string, known: ReadonlySet<string>): number =>
  [...tellingStems(text)].filter((stem) => known.has(stem)).length

/** Which share of the telling words of a line comes again in a text. */
export const sharedPart = (text: string, known: ReadonlySet<string>): number => {
  const { size } = tellingStems(text)
  return size === 0 ? 0 : sharedWords(text, known) / size
}

/** Whether two texts share a telling word that is not among those `known`. */
export const shareBeyond = (text: string, other: string, known: ReadonlySet<string>): boolean => {
  const words = wordsOf([other])
  return [...tellingStems(text)].some((stem) => words.has(stem) && !known.has(stem))
}

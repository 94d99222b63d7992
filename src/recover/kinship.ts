import { readWords } from '../base/words.ts'
import { isProse, type PageLine } from './page-line.ts'

/** Fewest telling words that a headline shares with its text. */
export const FEWEST_SHARED = 2

const LONG_WORD = 6
/** How much of a text is read to know its words. */
const SAMPLE = 8000
/** Shortest word in lower case, and shortest with a capital, that may say what a line is about. */
const TELLING = 6
const TELLING_NAME = 4
const STEM = 5
const NAME_STEM = 4

const stems = (lines: readonly PageLine[]): string[] =>
  lines.flatMap(({ line }) =>
    readWords(line.text).flatMap((word) => (word.key.length >= LONG_WORD ? [word.key.slice(0, LONG_WORD)] : [])),
  )

/** What the longer words of lines are known by. */
export const stemsOf = (lines: readonly PageLine[]): ReadonlySet<string> => new Set(stems(lines))

/** How many of the longer words of lines there are, and which share of them is known. */
export const kinship = (
  lines: readonly PageLine[],
  known: ReadonlySet<string>,
): { readonly words: number; readonly share: number } => {
  const found = stems(lines)
  const words = found.filter((stem) => known.has(stem)).length
  return { words, share: found.length === 0 ? 0 : words / found.length }
}

/** The words of the running text from a line on, as `sharedWords` asks for them. */
export const textWords = (page: readonly PageLine[], from: number, to = page.length): ReadonlySet<string> => {
  const known = new Set<string>()
  let length = 0
  for (let index = from; index < to && length < SAMPLE; index += 1) {
    const line = page[index]
    if (line === undefined || !isProse(line)) continue
    length += line.line.text.length
    for (const { key } of readWords(line.line.text.slice(0, SAMPLE))) {
      known.add(key.slice(0, NAME_STEM))
      known.add(key.slice(0, STEM))
    }
  }
  return known
}

const tellingStems = (text: string): Set<string> =>
  new Set(
    readWords(text).flatMap(({ key, capital }) => {
      if (key.length < (capital ? TELLING_NAME : TELLING)) return []
      return [key.slice(0, capital ? NAME_STEM : STEM)]
    }),
  )

/** How many telling words of a line come again in a text: headlines have at least two, chrome hardly any. */
export const sharedWords = (text: string, known: ReadonlySet<string>): number =>
  [...tellingStems(text)].filter((stem) => known.has(stem)).length

/** Which share of the telling words of a line comes again in a text. */
export const sharedPart = (text: string, known: ReadonlySet<string>): number => {
  const { size } = tellingStems(text)
  return size === 0 ? 0 : sharedWords(text, known) / size
}

import { countWords } from '../base/breadth.ts'
import { sharedWords, textWords } from './kinship.ts'
import { endsOpen, endsSentence, isBullet, isProse, type PageLine } from './page-line.ts'

/** Fewest lines of a list of other articles, and fewest of them that are as long as headlines are. */
const FEWEST = 3
const FEWEST_LONG = 2
const HEADLINE_WORDS = 4
/** Most words that all of them share with the article. */
const MOST_SHARED = 1

const isListed = ({ line: { text }, verdict }: PageLine): boolean =>
  verdict === null && !(endsSentence(text) || endsOpen(text) || isBullet(text) || /[\t|]|\s{3}/u.test(text))

/** The stretch of such lines around a line, between two paragraphs; null where it is not between them. */
const runAround = (lines: readonly PageLine[], index: number): readonly PageLine[] | null => {
  const inRun = (line: PageLine | undefined): boolean => line !== undefined && isListed(line) && !isProse(line)
  let [from, to] = [index, index]
  while (inRun(lines[from - 1])) from -= 1
  while (inRun(lines[to])) to += 1
  const [above, below] = [lines[from - 1], lines[to]]
  const between = above !== undefined && below !== undefined && isProse(above) && isProse(below)
  return between && endsSentence(above.line.text) ? lines.slice(from, to) : null
}

/**
 * Headlines of other articles in a row between two paragraphs, whatever their heading is called: text has no three
 * headings in a row, and none that speak of something else.
 */
export const foreignRun = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line === undefined || !isListed(line) || isProse(line)) return null
  const run = runAround(lines, index)
  if (run === null || run.length < FEWEST) return null
  if (run.filter(({ words }) => countWords(words) >= HEADLINE_WORDS).length < FEWEST_LONG) return null
  const shared = sharedWords(run.map(({ line: { text } }) => text).join('. '), textWords(lines, 0))
  return shared > MOST_SHARED ? null : { ...line, verdict: { rule: 'foreign-run', role: 'chrome' } }
}

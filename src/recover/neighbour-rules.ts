import { countWords } from '../base/breadth.ts'
import { readWords } from '../base/words.ts'
import { joinLines } from './lines.ts'
import { isPageNumber } from './page-furniture.ts'
import { endsOpen, endsSentence, isBullet, isHeadlineLike, isProse, type PageLine } from './page-line.ts'
import { matchPattern } from './phrase-patterns.ts'
import { isNamedPerson, knownAgency, readAuthors } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

const HEADLINE_WORDS = 4

/** Whether a line reads as a headline of several words. */
export const isHeadline = (line: PageLine | undefined): boolean =>
  line !== undefined && isHeadlineLike(line) && countWords(line.words) >= HEADLINE_WORDS

/** Whether a headline stands there, or right above a standfirst that ends as a sentence. */
export const isHead = (lines: readonly PageLine[], at: number): boolean => {
  const line = lines[at]
  return isHeadline(line) || (line !== undefined && isProse(line) && isHeadline(lines[at - 1]))
}

// a tab, a pipe, two spaces
const CELLS = /\t+|\s*\|\s*|\s{2,}/u
// some of it, which is found sooner
const PARTED = /[\t|]|\s\s/u
const FEWEST_ENTRIES = 4
const LONGEST_ENTRY = 24
const ENTRY = /^[\p{L}\p{M}.&’'-]+(?: [\p{L}\p{M}.&’'-]+)?$/u

const countCells = (line: PageLine | undefined): number => line?.line.text.split(CELLS).length ?? 0

/** A row of short names that no other row goes with is a menu and no table: «BARI   LECCE   TARANTO   FOGGIA». */
export const rowAlone = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null || !PARTED.test(line.line.text)) return null
  const entries = line.line.text.split(CELLS)
  if (entries.length < FEWEST_ENTRIES) return null
  if ([lines[index - 1], lines[index + 1]].some((other) => countCells(other) === entries.length)) return null
  const short = entries.every((entry) => entry.length <= LONGEST_ENTRY && ENTRY.test(entry))
  return short ? { ...line, verdict: { rule: 'row-alone', role: 'header' } } : null
}

/** Longest line that a headline or a pull quote may be broken at. */
const LONGEST_BROKEN = 110
const STARTS_LOWER = /^\p{Ll}/u

const isOpen = ({ line: { text }, words, verdict }: PageLine): boolean =>
  verdict === null && words.length > 1 && !(endsSentence(text) || endsOpen(text) || isBullet(text) || PARTED.test(text))

// a short line is a headline or a quotation, a long one a paragraph whose end stands in the next line
const mayGoOn = (above: PageLine, { line }: PageLine): boolean =>
  above.line.text.length > LONGEST_BROKEN ? endsSentence(line.text) : !STARTS_LOWER.test(above.line.text)

const goesOn = (above: PageLine, below: PageLine): boolean =>
  isOpen(above) &&
  mayGoOn(above, below) &&
  below.verdict === null &&
  !below.line.gap &&
  STARTS_LOWER.test(below.line.text) &&
  !(PARTED.test(below.line.text) || isPageNumber(below.line))

/** A headline in capitals over two lines, a blank line above it: «ОБЗОР ТОРГОВЛИ», «САМАРСКОЙ ОБЛАСТИ». */
const goesOnInCapitals = (above: PageLine, below: PageLine): boolean =>
  isOpen(above) &&
  above.line.gap &&
  below.verdict === null &&
  !below.line.gap &&
  [above, below].every(({ words }) => words.length > 1 && words.every(({ caps, kind }) => caps || kind === 'digits'))

const LONGEST_NAME = 7
const SMALL_WORD = 3

/** Whether a headline stands between a line and the text below it. */
export const hasHeadlineBelow = (lines: readonly PageLine[], index: number): boolean => {
  const text = lines.findIndex((line, at) => at > index && isProse(line))
  return lines.slice(index + 1, text).some((line) => isHeadlineLike(line) && countWords(line.words) >= HEADLINE_WORDS)
}

/** The name of a medium alone on its line: «Речной вестник», “Ports & Ships Weekly”. */
export const mediumName = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null) return null
  const words = line.words.filter(({ kind }) => kind === 'letters')
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || words.length < 2 || words.length > LONGEST_NAME) return null
  const capitals = words.every(({ capital, text }) => capital || text.length <= SMALL_WORD)
  const named = (rules.media.has(last.key) || rules.media.has(first.key)) && (capitals || words.length <= SMALL_WORD)
  const plain = !(endsSentence(line.line.text) || endsOpen(line.line.text)) && words.length === line.words.length
  if (!named || !plain || !first.capital || lines.slice(0, index).some(isProse)) return null
  return words.length <= SMALL_WORD || hasHeadlineBelow(lines, index)
    ? { ...line, verdict: { rule: 'medium-name', role: 'header' } }
    : null
}

// «Сергей Иванов, Ъ-Юг», «Сергей Иванов, специально для «Берега»», “Ann Lee, Reuters”
const AND_MEDIUM = /,\s+(?<medium>[^,]{1,40})$/u
const BRANCH = /[-\s][^-\s]+$/u

/** A name without the medium behind it. */
const nameOf = (text: string, rules: ReadingRules): string => {
  const { medium = '' } = AND_MEDIUM.exec(text)?.groups ?? {}
  const known =
    [medium, medium.replace(BRANCH, '')].some((name) => knownAgency(name, rules) !== null) ||
    matchPattern(rules.bylines, medium, readWords(medium), 0) !== null
  return known ? text.replace(AND_MEDIUM, '') : text
}

/** A bare name, of a person or a wire service, right below the text, and no more text below it, is who wrote it. */
export const nameBelowText = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const [above, line] = [lines[index - 1], lines[index]]
  if (above === undefined || line === undefined || line.verdict !== null || !isProse(above)) return null
  const name = nameOf(line.line.text, rules)
  const service = knownAgency(name, rules) !== null
  if (!(service || isNamedPerson(name, rules))) return null
  // a picture’s, where the text goes on
  const goesOn = lines.slice(index + 1).some(isProse)
  if (goesOn) return service ? { ...line, verdict: { rule: 'photo-credit', role: 'chrome' } } : null
  return { ...line, verdict: { rule: 'name-below-text', role: 'credit', credit: readAuthors(name, rules) } }
}

const OFFICE = { rule: 'office-below-name', role: 'chrome' } as const
const OFFICE_WORDS = 6

/** What an author is, in the line below the name: «Анна Белова», «специальный корреспондент «Берега»». */
const isOfficeBelowName = (above: PageLine, below: PageLine, rules: ReadingRules): boolean =>
  below.verdict === null &&
  !below.line.gap &&
  STARTS_LOWER.test(below.line.text) &&
  below.words.length <= OFFICE_WORDS &&
  !endsSentence(below.line.text) &&
  above.verdict === null &&
  isNamedPerson(above.line.text, rules)

/** A headline or a quotation printed over several lines is one line: what follows begins in lower case. */
export const joinBroken = (
  lines: readonly PageLine[],
  judge: (line: PageLine['line']) => PageLine,
  rules: ReadingRules,
): PageLine[] => {
  const joined: PageLine[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    if (above !== undefined && isOfficeBelowName(above, line, rules) && !joined.some(isProse))
      joined.push({ ...line, verdict: OFFICE })
    else if (above !== undefined && (goesOn(above, line) || goesOnInCapitals(above, line)))
      joined.splice(-1, 1, judge(joinLines([above.line, line.line])))
    else joined.push(line)
  }
  return joined
}

/**
 * Above any text «Комментировать» and “Comments” lead down to them, and «Последние новости» among entries of a menu is
 * one of them: no section begins there.
 */
export const leadsDown = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line?.verdict?.role !== 'section' || lines.slice(0, index).some(isProse)) return null
  if (line.verdict.rule === 'comments') return { ...line, verdict: { rule: 'comments', role: 'chrome' } }
  return lines[index + 1]?.verdict?.rule === 'menu' ? { ...line, verdict: { rule: 'menu', role: 'header' } } : null
}

const PICTURES: ReadonlySet<string> = new Set(['caption', 'photo-credit'])

/** A short sentence right above the caption of a picture on top of the text says what is to be seen. */
export const pictureText = (lines: readonly PageLine[], index: number): PageLine | null => {
  const [line, below] = [lines[index], lines[index + 1]]
  if (line === undefined || line.verdict !== null || !PICTURES.has(below?.verdict?.rule ?? '')) return null
  if (isProse(line) || !endsSentence(line.line.text) || lines.slice(0, index).some(isProse)) return null
  return { ...line, verdict: { rule: 'caption', role: 'chrome' } }
}

/** How near to a name its address stands. */
const CONTACT_REACH = 2

/** Who sends a release stands above its headline and once more below the text, beside an address or a telephone. */
export const senderName = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line === undefined || line.verdict !== null || lines.findIndex(isProse) <= index) return null
  const text = lines.findLastIndex(isProse)
  const again = lines.findIndex((other, at) => at > text && text > index && other.line.text === line.line.text)
  const near = again < 0 ? [] : lines.slice(Math.max(text + 1, again - CONTACT_REACH), again + CONTACT_REACH + 1)
  const named = near.some(({ verdict }) => verdict?.rule === 'contacts')
  return named ? { ...line, verdict: { rule: 'sender-name', role: 'header' } } : null
}

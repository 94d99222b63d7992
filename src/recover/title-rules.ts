import { countWords, isBroad } from '../base/breadth.ts'
import { readWords, type Word } from '../base/words.ts'
import { type Candidates, HEADLINE, isIssue, PARTS, SHORT_LABEL, textAt } from './headline-candidates.ts'
import { FEWEST_SHARED, sharedPart, sharedWords, textWords } from './kinship.ts'
import { allWords, isProse, type PageLine } from './page-line.ts'

type TitleRule = (candidates: Candidates) => number | null

/** The largest part of its words that chrome shares with a text. */
const KIN_OF_CHROME = 0.25
const LONGEST_ROW = 400
/** Fewest words of a headline that no other line vouches for. */
const FEWEST_WORDS = 2

const keyOfWords = (words: readonly Word[]): string => words.map((word) => word.key).join(' ')

/** The words of a text without case and signs. */
export const keyOf = (text: string): string => keyOfWords(readWords(text))
/** How many words a line has. */
export const wordsAt = (page: readonly PageLine[], index: number): number => countWords(page[index]?.words ?? [])

/** A headline printed twice, or once more at the end of a breadcrumb: «Главная / Новости / Title». */
const repeatedTitle: TitleRule = ({ page, group, all, start }) => {
  const seen = new Map<string, number>()
  for (let index = 0; index < Math.min(page.length, start + 1); index += 1) {
    const line = page[index]
    if (line === undefined || (line.verdict !== null && line.verdict.rule !== 'breadcrumb')) continue
    if (line.line.text.length > LONGEST_ROW) continue
    const parts = line.line.text.split(PARTS)
    const keys = [keyOfWords(allWords(line)), ...(parts.length > 1 ? parts.map(keyOf) : [])]
    for (const key of new Set(keys)) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const isRepeated = (index: number): boolean => {
    const line = page[index]
    return line !== undefined && countWords(line.words) > 2 && (seen.get(keyOfWords(allWords(line))) ?? 0) > 1
  }
  return group.find(isRepeated) ?? all.find(isRepeated) ?? null
}

// «il blog dell’industria»
const STARTS_LOWER = /^\p{Ll}/u

/**
 * The first line of the head that says something; names and labels of up to three words above it do not, nor alone:
 * «Выбрать город», «Порт Салехард» are buttons and accounts, unless the text speaks of what they say or nothing else
 * stands above it.
 */
const firstHeadline: TitleRule = ({ page, group: offered, known }) => {
  const group = offered.filter((index) => !isIssue(textAt(page, index)))
  const telling = group.filter((index) => wordsAt(page, index) > SHORT_LABEL)
  const next = telling.find((index) => !STARTS_LOWER.test(textAt(page, index))) ?? telling[0]
  if (next !== undefined && !isBroad(textAt(page, next), HEADLINE)) return next
  const [first] = group
  if (first === undefined || wordsAt(page, first) > SHORT_LABEL) return first ?? null
  // «Мерсин» above a text from there is a place, and no headline
  if (wordsAt(page, first) < FEWEST_WORDS) return null
  const stands = first === 0 || sharedWords(textAt(page, first), known()) > 0
  return stands ? first : null
}

// `site.example — …`
const MASTHEAD = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\s[|—–-]\s/u

// «Завод открыл цех. Его директор рассказал»: a standfirst, and no headline
const TWO_SENTENCES = /\p{L}{3}[.!?…]\s+[«"“„]?\p{Lu}/u

/** Below chrome that no rule knows, the first line whose words come again in the text is the headline. */
const sharedWithText: TitleRule = (candidates) => {
  const { page, group, known } = candidates
  const [first, ...below] = group
  if (first === undefined || group.length < 2) return null
  const shared = (index: number): number => sharedWords(textAt(page, index), known())
  const telling = group.filter((index) => {
    const text = textAt(page, index)
    return wordsAt(page, index) > SHORT_LABEL && !isBroad(text, HEADLINE) && !isIssue(text)
  })
  const nearest = telling.findIndex((index) => shared(index) >= FEWEST_SHARED)
  const above = telling[nearest - 1]
  const isStandfirst = TWO_SENTENCES.test(textAt(page, telling[nearest] ?? first))
  const found = isStandfirst && above !== undefined && shared(above) > 0 ? above : telling[nearest]
  const masthead = MASTHEAD.test(textAt(page, first)) || isIssue(textAt(page, first))
  if (found === undefined && masthead) return firstHeadline({ ...candidates, group: below })
  if (found === undefined) return shortBelow(candidates)
  if (found === first || isIssue(textAt(page, first))) return found
  // a name and a section: «Кубанский листок», «Рынки края», and then the headline
  const named = wordsAt(page, first) <= SHORT_LABEL && group.indexOf(found) > 1
  // the day stands below a headline, and what the text takes up as well is its standfirst
  const dated = page[first + 1]?.verdict?.role === 'date' && wordsAt(page, first) > SHORT_LABEL && shared(first) > 0
  const foreign = named || (!dated && sharedPart(textAt(page, first), known()) < KIN_OF_CHROME)
  return foreign || PARTS.test(textAt(page, first)) ? found : null
}

/** A headline of two or three words, all of them the text’s, right above it and below lines that are not. */
const shortBelow = ({ page, group, known }: Candidates): number | null => {
  const last = group.at(-1)
  if (last === undefined || wordsAt(page, last) > SHORT_LABEL) return null
  const text = textAt(page, last)
  return sharedWords(text, known()) >= FEWEST_SHARED && sharedPart(text, known()) === 1 ? last : null
}

const isSection = ({ verdict }: PageLine): boolean => verdict?.rule === 'tags'

/**
 * A sentence with its full stop, but a date or a section right below it, or a byline and a date, and text after that.
 */
const sentenceAboveDate: TitleRule = ({ page, start }) => {
  const later = page.findIndex((line, index) => index > start && isProse(line))
  const between = page.slice(start + 1, Math.max(later, 0))
  const below = between.filter((line) => line.verdict?.role !== 'chrome' || isSection(line))
  const dated = below.some((line) => line.verdict?.role === 'date' || isSection(line))
  const headed =
    dated && below.every((line) => line.verdict?.role === 'date' || line.verdict?.role === 'credit' || isSection(line))
  return headed && !isBroad(textAt(page, start), HEADLINE + 1) ? start : null
}

/** Such a sentence below the name of a site, whose words do not come again in the text while the sentence’s do. */
const sentenceBelowName: TitleRule = (candidates) => {
  const { page, group, start } = candidates
  const above = page[start - 1]
  if (group.length === 0 || (above?.verdict === null && group.includes(start - 1))) return null
  const sentence = sentenceAboveDate(candidates)
  if (sentence === null) return null
  const known = textWords(page, start + 1)
  if (group.some((index) => sharedWords(textAt(page, index), known) >= FEWEST_SHARED)) return null
  return sharedWords(textAt(page, start), known) >= FEWEST_SHARED ? sentence : null
}

// «Почему лён едет в Чили?», «Выжать до капли. Почему лён едет в Чили?»: one question, and at most a phrase before it
const QUESTION = /^(?:[^.!?…？]{2,40}\.\s)?[^.!?…？]+[?？][»"”]?$/u

/** A question long enough for a paragraph, alone above a longer one, is a headline. */
const questionAbove: TitleRule = ({ page, group, start }) => {
  const line = page[start]
  const below = page.find(({ verdict }, index) => index > start && verdict?.role !== 'chrome')
  if (group.length > 0 || line === undefined || below === undefined || !isProse(line) || !isProse(below)) return null
  const { text } = line.line
  return QUESTION.test(text) && !isBroad(text, HEADLINE) && below.line.text.length > text.length ? start : null
}

// what is printed twice is surest, then what the text takes up; the last rule speaks only where there is no other line
const TITLE_RULES = [
  ['repeated-title', repeatedTitle],
  ['shared-with-text', sharedWithText],
  ['sentence-below-name', sentenceBelowName],
  ['first-headline', firstHeadline],
  ['sentence-above-date', sentenceAboveDate],
  ['question-above', questionAbove],
] as const

/** The headline, and the rule that found it. */
export const readTitle = (candidates: Candidates): { title: number | null; rule: string } => {
  for (const [rule, find] of TITLE_RULES) {
    const title = find(candidates)
    if (title !== null) return { title, rule }
  }
  return { title: null, rule: 'no-headline' }
}

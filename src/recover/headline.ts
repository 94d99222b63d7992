import { isBroad } from '../base/breadth.ts'
import { once } from '../base/once.ts'
import { fold } from '../base/words.ts'
import type { Extent } from './article-extent.ts'
import { type Candidates, findCandidates, textAt } from './headline-candidates.ts'
import { FEWEST_SHARED, sharedWords } from './kinship.ts'
import { isBullet, isProse, type PageLine } from './page-line.ts'
import { openingOf } from './same-text.ts'
import { keyOf, readTitle, wordsAt } from './title-rules.ts'

/** Which lines of a page’s head are the article’s headline and standfirst, and what the others are. */
export interface Head {
  readonly title: number | null
  readonly lead: number | null
  /** The rule that found the headline. */
  readonly rule: string
  /** The first line of the body. */
  readonly start: number
  /** Lines of the head that are left out, with the rule. */
  readonly dropped: ReadonlyMap<number, string>
}

const LEAD_WORDS = 5
const LONGEST_LEAD = 400
/** How many lines may stand between a standfirst and the text. */
const LEAD_REACH = 4
// «отметил,», «продолжает…»
const CUT_END = /[\s.,…]+$/u

/** Of two lines in a row the text takes a word at most: a list of other articles, and no standfirst. */
const isOthers = ({ page, all, known }: Candidates, title: number | null, index: number): boolean => {
  const shared = (at: number): number => sharedWords(textAt(page, at), known())
  const beside = [index - 1, index + 1].filter((at) => at !== title && all.includes(at))
  return shared(index) < FEWEST_SHARED && beside.some((at) => shared(index) + shared(at) < FEWEST_SHARED)
}

/** How many words may stand before a headline that is printed again: «Фото», “Watch:”. */
const LABEL_WORDS = 2

const isTitleAgain = (key: string, title: string | null): boolean =>
  title !== null &&
  key.endsWith(title) &&
  (key === title ||
    (key.at(-title.length - 1) === ' ' && key.split(' ').length - title.split(' ').length <= LABEL_WORDS))

/** What each other line of the head is; the first below the headline that says enough is the standfirst. */
const sortOthers = (candidates: Candidates, title: number | null, start: number) => {
  const { page, all } = candidates
  const dropped = new Map<number, string>()
  const opening = once(() => openingOf(page, start))
  const titleKey = once(() => (title === null ? null : keyOf(textAt(page, title))))
  let lead: number | null = null
  for (const index of all) {
    const text = textAt(page, index)
    if (index === title) continue
    if (title === null || index < title) dropped.set(index, 'site-header')
    else if (isTitleAgain(keyOf(text), titleKey())) dropped.set(index, 'repeated-title')
    else if (opening().startsWith(fold(text).replace(CUT_END, ''))) dropped.set(index, 'cut-teaser')
    else if (
      lead === null &&
      wordsAt(page, index) >= LEAD_WORDS &&
      !isBullet(text) &&
      !isOthers(candidates, title, index)
    )
      lead = index
    else dropped.set(index, 'head-line')
  }
  return { lead, dropped }
}

const closesText = ({ verdict }: PageLine): boolean => verdict?.role === 'section' || verdict?.role === 'end'

const isDate = ({ verdict }: PageLine): boolean => verdict?.role === 'date'

/** The first paragraph when it is a standfirst: below it stands a date, perhaps after bylines, or a dateline opens the next. */
const sentenceLead = (
  page: readonly PageLine[],
  top: number,
  start: number,
  opensBody: (index: number) => boolean,
): number | null => {
  const sentence = page[start]
  if (sentence === undefined || !isProse(sentence)) return null
  const next = page.findIndex((line, index) => index > start && isProse(line))
  const between = page.slice(start + 1, Math.max(next, 0)).filter(({ verdict }) => verdict?.role !== 'chrome')
  if (next < 0 || between.length > LEAD_REACH || between.some(closesText)) return null
  const below = between.find(({ verdict }) => verdict?.role !== 'credit')
  const late = between.some(isDate) && !page.slice(top, start).some(isDate)
  const aboveDate = (late || (below !== undefined && isDate(below))) && !isBroad(sentence.line.text, LONGEST_LEAD)
  return aboveDate || opensBody(next) ? next : null
}

/** Finds headline and standfirst above the running text. */
export const readHead = (page: readonly PageLine[], extent: Extent, opensBody: (index: number) => boolean): Head => {
  const candidates = findCandidates(page, extent)
  const { title, rule } = readTitle(candidates)
  const start = Math.max(candidates.body, title === null ? 0 : title + 1)
  const { lead, dropped } = sortOthers(candidates, title, start)
  const next = title === null || lead !== null ? null : sentenceLead(page, extent.top, start, opensBody)
  return next === null ? { title, lead, rule, start, dropped } : { title, lead: start, rule, start: next, dropped }
}

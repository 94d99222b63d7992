import { isBroad } from '../base/breadth.ts'
import { COUNTED, isClose, isHeadline, isItem, isText } from './box-items.ts'
import { isInset } from './is-inset.ts'
import { shareBeyond } from './kinship.ts'
import { endsSentence, isBullet, isProse, type PageLine } from './page-line.ts'
import type { Clue, Turn } from './resume-turn.ts'

/** Whether a headline and a text speak of the same, and of something else than the article. */
const sharesWords = (headline: PageLine, { page, at, known }: Turn): boolean => {
  const text = page[at]?.line.text
  return text !== undefined && shareBeyond(headline.line.text, text, known)
}

const goesOn = ({ page, box, at }: Turn): boolean => {
  const next = page.slice(at + 1, box.to).find(({ verdict }) => verdict?.role !== 'chrome')
  return next !== undefined && isText(next)
}

/**
 * Headlines without teasers, then text that is about something else: the list is over. So it is where one paragraph
 * follows the other.
 */
export const breaksPattern: Clue = (turn) => {
  const { page, box, at } = turn
  const items = page.slice(box.from + 1, at).filter(isItem)
  const last = items.at(-1)
  if (last === undefined) return 0
  if (!items.every(isHeadline)) return items.some(isHeadline) && !isHeadline(last) ? 4 : 0
  if (items.length > 1 || COUNTED.test(last.line.text) || isBullet(last.line.text)) return 4
  return goesOn(turn) && !sharesWords(last, turn) ? 3 : 0
}

/**
 * Where the list may well go on, the list is likelier, and it has an item at least; but a teaser mostly takes up words
 * of its headline.
 */
const mayBeItem: Clue = (turn) => {
  if (breaksPattern(turn) > 0) return 0
  const items = turn.page.slice(turn.box.from + 1, turn.at).filter(isItem)
  const above = items.at(-1)
  // there were a headline and its teaser before
  if (above === undefined || (isHeadline(above) && !items.every(isHeadline))) return -4
  if (!isHeadline(above) || sharesWords(above, turn)) return -1
  // what asks to read one thing more has no teaser, a section of news has
  return isInset(turn.page[turn.box.from]?.line.text ?? '', turn.rules) ? 1.5 : -0.6
}

/** Text, headline, text, and never two paragraphs in a row: items of a list. */
const listGoesOn: Clue = ({ page, box, at }) => {
  const [first, ...others] = page.slice(at + 1, box.to).filter(({ verdict }) => verdict === null)
  if (first === undefined || others.length === 0 || !isHeadline(first)) return 0
  return others.some((line, index) => !isHeadline(line) && !isHeadline(others[index - 1] ?? first)) ? 0 : -4
}

/** A teaser is about what its own headline says; where text follows, the headline may have had none. */
const ownHeadline: Clue = (turn) => {
  const { page, box, at } = turn
  const above = page.slice(box.from + 1, at).findLast(isItem)
  if (above === undefined || !isHeadline(above) || !sharesWords(above, turn)) return 0
  return goesOn(turn) ? -2 : -5
}

/** Below a teaser its date may stand. */
const datedBelow: Clue = (turn) => {
  const { page, box, at } = turn
  const below = page.slice(at + 1, box.to).find(({ verdict }) => verdict?.role !== 'chrome')
  return below?.verdict?.role === 'date' && breaksPattern(turn) === 0 ? -4 : 0
}

// «Мы растём», “We grow”, – Мы растём
const SPEECH = /^(?:[«"“„]|[–—-]\s)/u
/** Teasers seldom open with somebody’s words. */
const speech: Clue = ({ page, at }) => (SPEECH.test(page[at]?.line.text ?? '') ? 2 : 0)

const LONG = 220
/** Teasers are short. */
const long: Clue = ({ page, at }) => (isBroad(page[at]?.line.text ?? '', LONG) ? 2 : 0)

const CLOSING: ReadonlySet<string> = new Set(['tags', 'share', 'hashtags', 'print'])
const closes = (line: PageLine): boolean => isClose(line) || CLOSING.has(line.verdict?.rule ?? '')

/** An author, tags and buttons below it close an article, not a list. */
const closedBelow: Clue = ({ page, box, at }) => {
  const last = page.findLastIndex((line, index) => index >= at && index < box.to && isProse(line))
  const below = page.slice(last + 1, box.to).find(({ verdict }) => verdict !== null)
  return below?.verdict?.role === 'credit' ? 3 : below !== undefined && closes(below) ? 1 : 0
}

/** What closed the article above the box. */
const closedAbove: Clue = ({ page, box, above }) => {
  const between = page.slice(above, box.from + 1)
  return between.some(isClose) ? -4 : between.some(closes) ? -3 : 0
}

/** A sentence that waits for its end. */
const brokenOff: Clue = ({ page, above }) => {
  const last = page.slice(0, above).findLast(isProse)
  return last === undefined || endsSentence(last.line.text) ? 0 : 2
}

/** Blank lines around a box, and none between the paragraphs above nor inside it: the second one ends it. */
const setApart: Clue = ({ page, box, at, above }) => {
  const [heading, line] = [page[box.from], page[at]]
  if (heading?.line.gap !== true || line?.line.gap !== true) return 0
  const inside = page.slice(box.from + 1, at)
  const dense = page.slice(0, above).some((other, index) => index > 0 && isProse(other) && !other.line.gap)
  return inside.length > 0 && dense && !inside.some((other) => other.line.gap) ? 4 : 0
}

/** What speaks for or against an article’s going on at a paragraph, beside its words. */
export const CLUES: readonly Clue[] = [
  breaksPattern,
  mayBeItem,
  listGoesOn,
  ownHeadline,
  datedBelow,
  speech,
  long,
  closedBelow,
  closedAbove,
  brokenOff,
  setApart,
]

import { countWords, isBroad } from '../base/breadth.ts'
import { once } from '../base/once.ts'
import { matchPhrase } from '../base/phrases.ts'
import { isInset } from './is-inset.ts'
import { shareBeyond, sharedWords, wordsOf } from './kinship.ts'
import { endsOpen, endsSentence, isBullet, isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

/** A stretch of a page: a half-open range of its lines. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Where an article may go on inside a box of other articles, or below it. */
interface Turn {
  readonly page: readonly PageLine[]
  /** The box with what follows it; its first line is its heading. */
  readonly box: Stretch
  /** The first paragraph that may be the article’s. */
  readonly at: number
  readonly rules: ReadingRules
  /** The words of the article so far. */
  readonly known: ReadonlySet<string>
  /** Where the article so far ends. */
  readonly above: number
}

/** What speaks for the article (above 0) or for another one (below 0), in bits. */
type Clue = (turn: Turn) => number

/**
 * Bits by how many more telling words a paragraph shares with what came before than chance has it: fewer, none, one …
 * four and more. Counted in 669 news texts: later paragraphs against first sentences of other texts.
 */
const SHARED = [-1, -0.5, 0.5, 1, 2, 4] as const
/** The more an article has said, the more of its words any text shares. */
const CHANCE = 14

const isClose = ({ verdict }: PageLine): boolean => verdict?.role === 'end' || verdict?.role === 'credit'

// up to what closes the text, for whatever follows must prove by itself that it belongs
const endOfRun = (page: readonly PageLine[], from: number, to: number): number => {
  const close = page.findIndex((line, index) => index > from && index < to && isClose(line))
  return close < 0 ? to : close
}

const kinOf = ({ line }: PageLine, known: ReadonlySet<string>): number => {
  const beyond = Math.floor(sharedWords(line.text, known) - Math.sqrt(known.size) / CHANCE)
  return SHARED[Math.min(Math.max(beyond + 1, 0), SHARED.length - 1)] ?? 0
}

const GOES_ON = 5
const AFTER_OPENING = /^[\s,]/u

/** «Кроме того, …», “He added …”: what stands alone does not begin so; «А. Петров» does. */
const goesOnFromAbove = ({ line, words }: PageLine, rules: ReadingRules): boolean => {
  const match = matchPhrase(rules.goingOn, words, 0)
  const end = words[(match?.to ?? 0) - 1]?.end
  return match !== null && end !== undefined && AFTER_OPENING.test(line.text.slice(end))
}

const bitsOf = (line: PageLine, { known, rules }: Turn): number =>
  kinOf(line, known) + (goesOnFromAbove(line, rules) ? GOES_ON : 0)

/** Where it is plain that no teaser stands there, the paragraph that is most akin speaks for all; else each for itself. */
const kin: Clue = (turn) => {
  const { page, box, at } = turn
  const run = page.slice(at, endOfRun(page, at, box.to)).filter(isText)
  const bits = run.map((line) => bitsOf(line, turn))
  return breaksPattern(turn) > 0 ? Math.max(...bits) : bits.reduce((sum, more) => sum + more, 0)
}

const FEWEST_WORDS = 4
const ASKS = /[?？]$/u
// «Продажи растут.», but not «ООО «Лён» и Ко.»
const STOPPED = /\p{Ll}{3,}[.…][»"”“]?$|[。]$/u

/** Whether a line is a paragraph, or a short one with its full stop, which headlines do not have. */
const isText = (line: PageLine): boolean => {
  const { text } = line.line
  const stopped = line.verdict === null && STOPPED.test(text) && !isBullet(text)
  return isProse(line) || (stopped && countWords(line.words) >= FEWEST_WORDS)
}

const LONGEST_QUESTION = 120
const QUESTION = /^[^.!?…]*[?？][»"”]?$/u
// «12:40 В Туле открыли мост», «3. Чайки вернулись»; but «2. Продали лён.»
const COUNTED = /^\d{1,2}(?::\d{2}\s+\S|[.)]\s+\S.*[^.;:]$)/u

/** Whether a line is the headline of another article, or any line that is no paragraph. */
const isHeadline = (line: PageLine): boolean => {
  const { text } = line.line
  if (line.verdict !== null) return false
  return !isText(line) || COUNTED.test(text) || (!isBroad(text, LONGEST_QUESTION) && QUESTION.test(text))
}

const isItem = (line: PageLine): boolean => isHeadline(line) || isText(line)

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
const breaksPattern: Clue = (turn) => {
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

const CLUES: readonly Clue[] = [
  kin,
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

// «Так и вышло.», «Он сказал:», «— А сейчас?»: too short for a paragraph, and no headline either
const isShortSentence = (line: PageLine | undefined): line is PageLine => {
  if (line === undefined || line.verdict !== null || isProse(line)) return false
  const { text } = line.line
  return ASKS.test(text) ? isBullet(text) : endsSentence(text) || endsOpen(text)
}

const withShortSentences = (page: readonly PageLine[], { from }: Stretch, found: number): number => {
  let start = found
  while (start - 1 > from && isShortSentence(page[start - 1])) start -= 1
  return start
}

/** Where an article goes on below a box of others: at the paragraph that the clues speak for most; null when nowhere. */
export const resumesAt = (
  page: readonly PageLine[],
  box: Stretch,
  article: Stretch,
  rules: ReadingRules,
): number | null => {
  const above = page.slice(0, article.to).findLastIndex(isProse) + 1
  // most boxes hold nothing that may be the article’s
  const readKnown = once(() => wordsOf(page.slice(article.from, above).map(({ line }) => line.text)))
  let found: number | null = null
  let most = 0
  for (let at = box.from + 1; at < box.to; at += 1) {
    const line = page[at]
    if (line === undefined || !isText(line) || isHeadline(line)) continue
    const turn = { page, box, at, rules, known: readKnown(), above }
    const bits = CLUES.reduce((sum, clue) => sum + clue(turn), 0)
    if (bits > most) [found, most] = [at, bits]
    // what follows is no teaser either
    if (breaksPattern(turn) > 0) break
  }
  return found === null ? null : withShortSentences(page, box, withAkin(page, box, found, readKnown()))
}

/** The paragraph above, if it is about what the article says from here on. */
const withAkin = (page: readonly PageLine[], box: Stretch, found: number, known: ReadonlySet<string>): number => {
  const above = page[found - 1]
  if (above === undefined || found - 1 <= box.from || !isProse(above) || isHeadline(above)) return found
  const later = wordsOf(page.slice(found, box.to).flatMap((line) => (isProse(line) ? line.line.text : [])))
  return kinOf(above, new Set([...known, ...later])) > 1 ? found - 1 : found
}

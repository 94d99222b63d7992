import { isBroad } from '../base/breadth.ts'
import { readWords, type Word } from '../base/words.ts'
import type { PrintedDate } from './find-dates.ts'
import type { Line } from './lines.ts'

/** What a line outside the article’s own text says of the article. */
export interface Credit {
  readonly authors?: readonly string[]
  readonly agency?: string
  readonly publisher?: string
  readonly url?: string
  readonly published?: PrintedDate
  readonly updated?: PrintedDate
  /** A month without a day that no label goes with: of an issue, or of an entry of an archive. */
  readonly month?: PrintedDate
}

/**
 * What a line is besides text. `header`: stands above an article’s headline; `section`: opens something else;
 * `end`: what stands below an article; `date` and `credit` speak of the article; `chrome` may stand anywhere.
 */
export interface Verdict {
  readonly rule: string
  readonly role: 'chrome' | 'header' | 'section' | 'end' | 'date' | 'credit'
  readonly credit?: Credit
}

/** A line with its words; `verdict` is null for a line that may be the article’s. */
export interface PageLine {
  readonly line: Line
  readonly words: readonly Word[]
  /** Long enough for a paragraph, for which it need not be so long where it ends as a sentence does. */
  readonly long: boolean
  readonly verdict: Verdict | null
}

// «стало известно.», «ты?», «чем…», «так!»», «слово.)», «продолжение:», “增长。”; after it a desk’s sign: „an./ab/CD“, «più. (Rum)», „an. ( ab)“; „Ende.▪“
const FINAL_STOP = /[.!?…。！？][»"”“’')\]」』）]*(?:(?:\/\p{L}{2,4}){1,4}| \( ?\p{L}{2,8}\)\.?|\s?[▪■◼◾●•♦◆□∎])?$/u
// «… и в Подмосковье.Lenta.ru», «… с соседями.Речное телевидение», but no «Яндекс.Новости»: the source that an aggregator prints right behind the stop
const SOURCED =
  /(?:(?:(?<!\p{L})\p{Ll}{3,}|[»"”%\d])[.!?…]\p{Lu}[\p{L}\d]*(?:[ .-][\p{L}\d]+){0,4}|\p{L}{3}\.\p{Lu}[\p{L}\d-]+\.\p{Ll}{2,3})$/u
const LONGEST_SOURCE = 60
const STOPS = '.!?…。！？'
const ANY_STOP = /[.!?…。！？]/
const COLONS = ':;：；'

/** Whether a line ends as a sentence does. Most that do end in a bare stop, which is seen without reading all of them. */
export const endsSentence = (text: string): boolean => {
  if (endsIn(text, STOPS)) return true
  const end = text.slice(-LONGEST_SOURCE)
  return ANY_STOP.test(end) && (FINAL_STOP.test(end) || SOURCED.test(end))
}

/** Whether a line announces or continues a list. */
export const endsOpen = (text: string): boolean => endsIn(text, COLONS)

const endsIn = (text: string, signs: string): boolean => text !== '' && signs.includes(text.charAt(text.length - 1))

// «• муки», “* point”, «– вопрос»
const BULLET = /^[*•·▪●‣◦■✓►–—-]\s/u

/** Whether a line is an item of a list. */
export const isBullet = (text: string): boolean => BULLET.test(text)

const LONGEST_HEADLINE = 251
/** Shortest line that is a sentence of its own, and shortest that is a paragraph even without a stop. */
const SENTENCE = 50
const PARAGRAPH = 140

/** Whether a text is as long as paragraphs are, or as sentences and ends as one. */
export const isLong = (text: string): boolean =>
  isBroad(text, PARAGRAPH) || (isBroad(text, SENTENCE) && endsSentence(text))

/** Whether a line that nothing else explains reads as a paragraph. */
export const isProse = ({ long, verdict }: PageLine): boolean => verdict === null && long

/** Whether a line that nothing else explains may be a headline. */
export const isHeadlineLike = ({ line: { text }, verdict }: PageLine): boolean =>
  verdict === null && !isBroad(text, LONGEST_HEADLINE) && !endsIn(text, '.。') && !endsOpen(text)

const OPENING = 160

/** Words of a line; of a long one only of its beginning, for that is where lines tell what they are. */
export const openingWords = (text: string): Word[] => readWords(text.slice(0, OPENING))

/** All words of a line. */
export const allWords = ({ line: { text }, words }: PageLine): readonly Word[] =>
  text.length <= OPENING ? words : readWords(text)

import type { Word } from '../base/words.ts'
import type { Dump } from './dump.ts'

/** Fewest and most words of a headline, and fewest of the sentence that follows it. */
const FEWEST = 3
const MOST = 28
const SENTENCE = 5
const STEM = 5
/** The share of capitals from which a headline has them on all its words. */
const TITLE_CASE = 0.6
/** How much must speak for a first sentence where nothing else on the page shows a head, and where it does. */
const ENOUGH_ALONE = 5
const ENOUGH = 4

const stemOf = ({ key }: Word): string => key.slice(0, STEM)
const longStems = (words: readonly Word[]): string[] => words.filter(({ key }) => key.length >= STEM).map(stemOf)

const isTitleCase = (words: readonly Word[]): boolean =>
  words.filter(({ capital }) => capital).length >= words.length * TITLE_CASE

/** A place in the top of a page where its first sentence may begin. */
interface Turn {
  readonly dump: Dump
  /** The words of the top from the last cut on, and which of them it is. */
  readonly top: readonly Word[]
  readonly at: number
  readonly word: Word
  /** Words that the page prints in lower case, and how they begin. */
  readonly lower: ReadonlySet<string>
}

/** How much speaks for a first sentence there. */
type Clue = (turn: Turn) => number

/** A small word has no capital but at the head of a sentence: «… в Оман По данным …»; in title case others follow it. */
const smallWord: Clue = ({ dump, top, at, word }) => {
  if (word.joint !== ' ' || !dump.rules.openers.has(word.key)) return 0
  return isTitleCase(top.slice(0, FEWEST + 1)) && top[at + 1]?.capital === true ? 0 : 4
}

/** What is printed in lower case elsewhere is no name, nor is an office: «губернатор», «управление». */
const noName: Clue = ({ dump, word, lower }) => {
  if (word.joint !== ' ' || word.key.length < FEWEST) return 0
  if (lower.has(word.key) || dump.rules.officeNouns.has(word.key)) return 3
  return word.key.length >= STEM && lower.has(stemOf(word)) ? 2 : 0
}

/** The first sentence begins as the headline does, or with a word of it. */
const saidAgain: Clue = ({ top, at, word }) => {
  if (word.joint !== ' ' || word.key.length < STEM) return 0
  if (top[0]?.key === word.key) return top[1]?.key === top[at + 1]?.key ? 5 : 3
  return top.slice(0, at).some((other) => stemOf(other) === stemOf(word)) ? 2 : 0
}

const PREPOSITION = 3
/** No headline ends with a preposition: «… визит делегации из Белоруссии …». */
const dangling: Clue = ({ dump: { rules }, top, at }) => {
  const before = top[at - 1]
  if (before === undefined || before.capital) return 0
  return rules.prepositions.has(before.key) || (before.key.length <= PREPOSITION && rules.openers.has(before.key))
    ? -6
    : 0
}

/** Both speak of the same. */
const kin: Clue = ({ top, at }) => {
  const told = new Set(longStems(top.slice(0, at)))
  return Math.min(2, new Set(longStems(top.slice(at)).filter((stem) => told.has(stem))).size)
}

// «“Мы растём, – …»
const QUOTE = /\s[«"“„]$/u
const CLOSING = /[»"”“]/u
const SPOKEN = 40

/** A quotation of a sentence’s length. */
const speech: Clue = ({ dump: { text }, word }) => {
  if (!QUOTE.test(text.slice(Math.max(0, word.start - 2), word.start))) return 0
  const close = CLOSING.exec(text.slice(word.start))?.index ?? SPOKEN
  return close >= SPOKEN ? 4 : 0
}

/** Names stand in the middle of headlines, several words of one in a row. */
const name: Clue = ({ dump: { rules }, top, at, word }) => {
  if (rules.givenNames.has(word.key)) return -4
  if (rules.openers.has(word.key)) return 0
  const next = top[at + 1]
  return word.caps || (next?.capital === true && !rules.openers.has(next.key)) ? -2 : 0
}

const CLUES: readonly Clue[] = [smallWord, noName, saidAgain, dangling, kin, speech, name]

// what stands between the cuts above and may be a headline itself
const isHeadline = (words: readonly Word[]): boolean =>
  words.length > FEWEST && words.every(({ kind }) => kind === 'letters')

const parted = ({ joint }: Word): boolean => joint === ' ' || joint === '|'

/**
 * Where the first sentence begins behind its headline, «Кировская фанера поплывёт в Корею Фанерный комбинат из …»: at a
 * capital that is no name’s.
 */
export const headlineCuts = (dump: Dump, cuts: readonly number[], end: number): number[] => {
  const { words } = dump
  const bounds = [...new Set([0, ...cuts])].sort((a, b) => a - b)
  const from = bounds.pop() ?? 0
  const slices = bounds.map((at, index) =>
    words.filter(({ start }) => start >= at && start < (bounds[index + 1] ?? from)),
  )
  if (slices.some(isHeadline)) return []
  const top = words.filter(({ start }) => start >= from && start < end)
  const small = words.filter(({ capital }) => !capital)
  const lower = new Set([...small.map(({ key }) => key), ...small.map(stemOf)])
  const enough = cuts.length === 0 ? ENOUGH_ALONE : ENOUGH
  const places = top.flatMap((word, at) => {
    const opens = at >= FEWEST && at <= MOST && top.length - at >= SENTENCE && word.capital && parted(word)
    if (!opens) return []
    const turn = { dump, top, at, word, lower }
    return CLUES.reduce((sum, clue) => sum + clue(turn), 0) >= enough ? [word] : []
  })
  const found = isTitleCase(top.slice(0, FEWEST + 1)) ? places.at(-1) : places[0]
  if (found === undefined) return []
  return [QUOTE.test(dump.text.slice(0, found.start)) ? found.start - 1 : found.start]
}

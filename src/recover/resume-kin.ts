import { matchPhrase } from '../base/phrases.ts'
import { isClose, isText } from './box-items.ts'
import { sharedWords } from './kinship.ts'
import type { PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'
import { breaksPattern } from './resume-clues.ts'
import type { Clue, Turn } from './resume-turn.ts'

/**
 * Bits by how many more telling words a paragraph shares with what came before than chance has it: fewer, none, one …
 * four and more. Counted in 669 news texts: later paragraphs against first sentences of other texts.
 */
const SHARED = [-1, -0.5, 0.5, 1, 2, 4] as const
/** The more an article has said, the more of its words any text shares. */
const CHANCE = 14

// up to what closes the text, for whatever follows must prove by itself that it belongs
const endOfRun = (page: readonly PageLine[], from: number, to: number): number => {
  const close = page.findIndex((line, index) => index > from && index < to && isClose(line))
  return close < 0 ? to : close
}

/** What speaks for a line by the words that it shares with the article. */
export const kinOf = ({ line }: PageLine, known: ReadonlySet<string>): number => {
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
export const kin: Clue = (turn) => {
  const { page, box, at } = turn
  const run = page.slice(at, endOfRun(page, at, box.to)).filter(isText)
  const bits = run.map((line) => bitsOf(line, turn))
  return breaksPattern(turn) > 0 ? Math.max(...bits) : bits.reduce((sum, more) => sum + more, 0)
}

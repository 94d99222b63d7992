import { matchPhrase } from '../../base/phrases.ts'
import { denies } from './denial.ts'
import type { FlowRules } from './flow-rules.ts'
import { type Sentence, spanOfWords, startsPart } from './sentence.ts'
import { headOf, type Stretch, says } from './stretch.ts'

// «…, in Slowenien hingegen zugelegt»
const isReversed = (index: number, { passage, to }: Sentence, { reversals }: FlowRules): boolean => {
  for (let at = index; at < to && (at === index || !startsPart(passage, at)); at += 1)
    if (matchPhrase(reversals, passage.words, at) !== null) return true
  return false
}

/** Whether a clause that says the contrary opens at a word: «…, а в Индию», “… but in Italy”. */
export const opensContrast = (index: number, sentence: Sentence, rules: FlowRules): boolean => {
  const { words } = sentence.passage
  if (matchPhrase(rules.turns, words, index) !== null) return true
  if (!startsPart(sentence.passage, index)) return false
  return matchPhrase(rules.contrast, words, index) !== null || isReversed(index, sentence, rules)
}

// «…, and those to Venezuela remained blocked», «…, having closed its shop in Oman»
const isRefusedPart = (index: number, { passage, to, cues }: Sentence): boolean => {
  if (!startsPart(passage, index)) return false
  let end = index + 1
  while (end < to && !startsPart(passage, end)) end += 1
  const own = cues.filter((cue) => cue.from >= index && cue.from < end)
  return says(own, 'refuse') && own.every((cue) => headOf(cue) === null)
}

// where a stretch goes over to the contrary, and to places of its own: «в Китай поставляют, а в Индию – нет»
const turnsOf = ({ from, abroad }: Stretch, sentence: Sentence, rules: FlowRules): number[] => {
  const turns: number[] = []
  const last = Math.max(from, ...abroad.map((run) => run.from))
  for (let index = from + 1; index <= last; index += 1)
    if (opensContrast(index, sentence, rules) || isRefusedPart(index, sentence)) turns.push(index)
  return turns
}

/** One side of a contrast; the side without the head has the head’s subject, and denies for itself. */
const sideOf = (whole: Stretch, from: number, to: number, sentence: Sentence, rules: FlowRules): Stretch => {
  const { passage, cues } = sentence
  const { at } = whole
  const side = {
    ...whole,
    from,
    to,
    ...spanOfWords(passage, from, to),
    abroad: whole.abroad.filter((run) => run.from >= from && run.from < to),
    home: whole.home.filter((run) => run.from >= from && run.from < to),
  }
  if (from <= at.from && at.from < to) return side
  const lent = whole.shades.filter((shade) => shade.from < at.from && !says([shade], 'refuse'))
  const own = cues.filter((cue) => cue.from >= from && cue.from < to)
  return { ...side, shades: [...lent, ...own], after: [], denied: denies(from, to, sentence, rules) }
}

// «в Китай 40 %, а в Индию 20» says one thing of both
const isSettled = ({ denied, shades, head }: Stretch): boolean =>
  !denied && head !== 'compete' && !says(shades, 'refuse', 'plan')

/** The sides of a stretch that says one thing of some places and the contrary of others; the whole where it does not. */
// «из Чэнду идут насосы, а масло – в Узбекистан»: goods of two ways are two matters
const goBothWays = (sides: readonly Stretch[]): boolean =>
  (['from', 'towards'] as const).every((way) =>
    sides.some(({ abroad }) => abroad.length > 0 && abroad.every((run) => run.way === way)),
  )

export const takeSides = (whole: Stretch, sentence: Sentence, rules: FlowRules): Stretch[] => {
  const turns = turnsOf(whole, sentence, rules)
  if (turns.length === 0) return [whole]
  const sides = [whole.from, ...turns].map((from, index) =>
    sideOf(whole, from, turns[index] ?? whole.to, sentence, rules),
  )
  // “rivals charge less, but in Morocco the firm is first”: the other side says nothing of rivals
  if (says([whole.at], 'rival')) return sides.filter(({ from, to }) => from <= whole.at.from && whole.at.from < to)
  return sides.every(isSettled) && !goBothWays(sides) ? [whole] : sides
}

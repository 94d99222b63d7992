import { matchPhrase } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'
import type { CueMatch } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import { type Sentence, startsPart } from './sentence.ts'
import { says } from './stretch.ts'

/** Words by index, `from` (inclusive) to `to` (exclusive). */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** The words between the commas, colons, brackets or dashes around a cue. */
export const segmentOf = (match: WordRange, { passage, from, to }: Sentence): WordRange => {
  let start = match.from
  while (start > from && !startsPart(passage, start)) start -= 1
  let end = match.to
  while (end < to && !startsPart(passage, end)) end += 1
  return { from: start, to: end }
}

// «la Val di Non»: a word that denies has no capital of its own
const mayDeny = (index: number, { passage: { words }, from }: Sentence, { denial }: FlowRules): boolean => {
  const word = words[index]
  if (word === undefined || !denial.words.has(word.key)) return false
  return !word.capital || word.caps || index === from || word.joint === '|'
}

/** Whether one of the words `from` to `to` denies. */
export const denies = (from: number, to: number, sentence: Sentence, rules: FlowRules): boolean => {
  for (let index = from; index < to; index += 1)
    if (mayDeny(index, sentence, rules)) return matchPhrase(rules.noDenial, sentence.passage.words, index) === null
  return false
}

/** Whether one of some cues refuses: «отказались», but not «не отказались». */
export const refuses = (cues: readonly CueMatch[], words: readonly Word[], rules: FlowRules): boolean =>
  cues.some((cue) => says([cue], 'refuse') && !rules.denial.words.has(words[cue.from - 1]?.key ?? ''))

/** «не поставляют», «не вошёл в пятёрку»: whether a word that denies stands right by a cue. */
export const isDenied = (match: CueMatch, sentence: Sentence, rules: FlowRules): boolean => {
  const segment = segmentOf(match, sentence)
  const first = Math.max(segment.from, match.from - rules.denial.before)
  const last = Math.min(segment.to, match.to + rules.denial.after)
  return denies(first, last, sentence, rules)
}

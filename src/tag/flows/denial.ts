import { matchPhrase } from '../../base/phrases.ts'
import type { CueMatch } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import { type Sentence, startsPart } from './sentence.ts'

/** The words between the commas, colons, brackets or dashes around a cue. */
export const segmentOf = (match: CueMatch, { passage, from, to }: Sentence): { from: number; to: number } => {
  let start = match.from
  while (start > from && !startsPart(passage, start)) start -= 1
  let end = match.to
  while (end < to && !startsPart(passage, end)) end += 1
  return { from: start, to: end }
}

/** Whether one of the words `from` to `to` denies. */
export const denies = (from: number, to: number, { passage: { words } }: Sentence, rules: FlowRules): boolean => {
  for (let index = from; index < to; index += 1)
    if (rules.denial.words.has(words[index]?.key ?? '')) return matchPhrase(rules.noDenial, words, index) === null
  return false
}

/** «не поставляют», «не вошёл в пятёрку»: whether a word that denies stands right by a cue. */
export const isDenied = (match: CueMatch, sentence: Sentence, rules: FlowRules): boolean => {
  const segment = segmentOf(match, sentence)
  const first = Math.max(segment.from, match.from - rules.denial.before)
  const last = Math.min(segment.to, match.to + rules.denial.after)
  return denies(first, last, sentence, rules)
}

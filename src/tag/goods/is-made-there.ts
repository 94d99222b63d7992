import { matchPhrase } from '../../base/phrases.ts'
import { type Word, wordAt } from '../../base/words.ts'
import { type Flow, flowAt } from '../flow.ts'
import { sentenceAt } from '../passage.ts'
import type { WareMention } from './find-wares.ts'
import type { GoodsRules } from './goods-rules.ts'

/** Whether goods are made abroad of those that go there: «прокат – в Турцию: там из него делают автомобили», “where it goes into cars”. */
export const isMadeThere = ({ passage, start }: WareMention, flows: readonly Flow[], rules: GoodsRules): boolean => {
  const { words } = passage
  const sentence = sentenceAt(passage, start)
  const last = wordAt(words, start)
  const opener = openerBetween(words, wordAt(words, sentence.start), last, rules)
  if (opener === null || !isOutward(flowAt(flows, passage, words[opener - 1]?.start ?? 0))) return false
  for (let at = opener; at < wordAt(words, sentence.end); at += 1)
    if (matchPhrase(rules.told, words, at)?.values.includes('becomes') === true) return true
  return false
}

// The adverb that opens a clause behind the place.
const openerBetween = (words: readonly Word[], from: number, to: number, { there }: GoodsRules): number | null => {
  for (let at = to - 1; at > from; at -= 1) if (words[at]?.joint === '|' && there.has(words[at]?.key ?? '')) return at
  return null
}

const isOutward = (flow: Flow | null): boolean => flow?.role === 'export' || flow?.role === 'planned'

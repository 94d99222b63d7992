import { matchPhrase } from '../../base/phrases.ts'
import { wordAt } from '../../base/words.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'

/** Whether a word of the passage between the offset `start` and word `to` tells that something changes: «вырос», «дошёл», «è passato». */
export const tellsChange = ({ words }: Passage, start: number, to: number, rules: FigureRules): boolean => {
  for (let from = wordAt(words, start); from < to; from += 1) {
    if (matchPhrase(rules.moves, words, from) !== null) return true
  }
  return false
}

import { wordAt } from '../../base/words.ts'
import type { Passage } from '../passage.ts'
import type { FigureRules } from './figure-rules.ts'
import { markAt } from './mark-at.ts'

/** Whether a word of the passage between the offset `start` and word `to` tells that something changes: «вырос», «дошёл», «è passato». */
export const tellsChange = ({ words }: Passage, start: number, to: number, rules: FigureRules): boolean => {
  for (let from = wordAt(words, start); from < to; from += 1) {
    if (markAt(words, from, 'moves', rules) !== null) return true
  }
  return false
}

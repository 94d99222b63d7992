import type { Word } from '../../base/words.ts'
import type { NameRules } from './name-rules.ts'

const SMALL = 3

/** Whether a word goes on with an office: «директор завода», «head of sales», but «директор сказал», «глава на встрече». */
export const goesOn = (before: Word, word: Word, rules: NameRules): boolean => {
  if (word.joint === '|') return false
  if (rules.genitives.has(before.key)) return true
  if (word.text.length <= SMALL) return rules.genitives.has(word.key) || word.capital || word.joint === "'"
  return word.capital || rules.words.continuesName(word.key) || rules.words.isAdjective(word.key)
}

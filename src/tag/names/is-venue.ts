import { wordAt } from '../../base/words.ts'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import type { NameRules } from './name-rules.ts'

/** Whether words tell of a place as where something is held or goes: «в Дели», «в столице Индии», not «гости из Дели». */
export const isVenue = ({ words }: Passage, mention: Mention, rules: NameRules): boolean => {
  let nouns = 0
  for (let at = wordAt(words, mention.start); at > 0 && nouns < 2; at -= 1) {
    const before = words[at - 1]
    if (before === undefined || !" '".includes(words[at]?.joint ?? '|')) return false
    if (rules.venues.has(before.key)) return true
    if (before.capital && !rules.capitalNouns) return false
    if (!rules.determiners.has(before.key) && !rules.genitives.has(before.key)) nouns += 1
  }
  return false
}

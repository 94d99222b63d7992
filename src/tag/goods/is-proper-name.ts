import type { Word } from '../../base/words.ts'
import type { Passage } from '../passage.ts'
import type { WareMatch } from './ware-match.ts'

// «БАДы», “LEDs”
const ACRONYM = /^\p{Lu}{2}/u
const CAPITAL = /^\p{Lu}/u
const OPENING = /[\s«"“„(—–•*▪■●►✓✔✅-]/u

/** Whether a capital inside a sentence makes it a name («Сок»), save where nouns are written so, or it is half a word. */
export const isProperName = (match: WareMatch): boolean => {
  const { passage, from, to, ware, rules } = match
  const first = passage.words[from]
  if (first === undefined) return true
  // «иван-чай», “cheese-maker”: half a compound; but «PVC-Folien» are «Folien»
  if (passage.words[to]?.joint === '-' || (first.joint === '-' && !rules.capitalNouns)) return true
  if (rules.capitalNouns) return false
  // “X-ray machines”, “Christmas trees”
  const written = ACRONYM.test(first.text) || first.text.length === 1 || CAPITAL.test(ware.text)
  return first.capital && !written && passage.block !== 'title' && !opensSentence(passage, first) && !isOfPlace(match)
}

// «crescono i Vini del Chianti e la Pelletteria di Firenze»: goods written as the name of their district
const isOfPlace = ({ passage: { words }, to, rules }: WareMatch): boolean => {
  const [link, place] = [words[to], words[to + 1]]
  return link?.joint === ' ' && rules.links.has(link.key) && place?.joint !== '|' && place?.capital === true
}

const opensSentence = (passage: Passage, word: Word): boolean => {
  const sentence = passage.sentences.find(({ start, end }) => start <= word.start && word.start < end)
  let start = sentence?.start ?? 0
  while (start < word.start && OPENING.test(passage.text.charAt(start))) start += 1
  return start === word.start
}

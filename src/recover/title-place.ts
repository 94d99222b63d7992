import { type Word, wordAt } from '../base/words.ts'
import type { ReadingRules } from './reading-rules.ts'

const SHORTEST = 3
// « », «-», «/», «’»: between the words of one name
const INSIDE = /^[ \u00a0/'’-]$/u

/** The name in title case that begins at a place in a text: «Казань», «Нижний Новгород», «Reggio nell’Emilia», «Frankfurt am Main». */
export const titlePlaceAt = (
  text: string,
  words: readonly Word[],
  from: number,
  { placeLinks, territories }: ReadingRules,
): string | null => {
  const opening = wordAt(words, from)
  const first = words[opening]
  if (first?.start !== from || !first.capital || first.caps || first.text.length < SHORTEST) return null
  let end = first.end
  for (let at = opening + 1; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || !INSIDE.test(text.slice(words[at - 1]?.end, word.start))) break
    // «Краснодарский край»
    if ((word.capital && !word.caps) || territories.has(word.key)) end = word.end
    else if (!placeLinks.has(word.key) || words[at + 1]?.capital !== true) break
  }
  return text.slice(from, end)
}

import { readWords } from '../base/words.ts'
import type { ReadingRules } from './reading-rules.ts'

const SHORTEST = 3
// « », «-», «/», «’»: between the words of one name
const INSIDE = /^[ \u00a0/'’-]$/u

/** The name in title case that a text begins with: «Казань», «Нижний Новгород», «Reggio nell’Emilia», «Frankfurt am Main». */
export const titlePlaceAt = (text: string, { placeLinks }: ReadingRules): string | null => {
  const words = readWords(text)
  const [first] = words
  if (first?.start !== 0 || !first.capital || first.caps || first.text.length < SHORTEST) return null
  let end = first.end
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined || !INSIDE.test(text.slice(words[at - 1]?.end, word.start))) break
    if (word.capital && !word.caps) end = word.end
    else if (!placeLinks.has(word.key) || words[at + 1]?.capital !== true) break
  }
  return text.slice(0, end)
}

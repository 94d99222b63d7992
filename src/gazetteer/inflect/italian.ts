import { adjectiveForms } from '../../languages/it/inflection.ts'
import type { Inflection } from './inflection.ts'
import { withPlainLetters } from './latin.ts'

// «cinese» → «cinesi»; «greco/greci» gives the plural that the ending does not tell
const inflected = (entry: string): string[] => {
  const [word = entry, ...plurals] = entry.split('/')
  if (plurals.length === 0) return adjectiveForms(word)
  const feminine = word.endsWith('co') ? [`${word.slice(0, -1)}a`, `${word.slice(0, -1)}he`] : []
  return [word, ...feminine, ...plurals]
}

/** Names do not inflect; adjectives have up to four forms and name the people too. */
export const italian: Inflection = { name: withPlainLetters, adjective: inflected, people: inflected }

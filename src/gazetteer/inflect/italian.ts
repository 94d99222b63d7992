import type { Inflection } from './inflection.ts'
import { withPlainLetters } from './latin.ts'

const PATTERNS: ReadonlyArray<readonly [ending: string, forms: string]> = [
  ['iaco', 'iaco iaca iaci iache'],
  ['ico', 'ico ica ici iche'],
  ['co', 'co ca chi che'],
  ['o', 'o a i e'],
  ['e', 'e i'],
  ['a', 'a i e'],
]

// «cinese» → «cinesi»; «greco/greci» gives the plural that the ending does not tell
const adjectiveForms = (entry: string): string[] => {
  const [word = entry, ...plurals] = entry.split('/')
  const [ending, forms] = PATTERNS.find(([end]) => word.endsWith(end)) ?? ['', '']
  const stem = word.slice(0, word.length - ending.length)
  const regular = forms.split(' ').map((form) => stem + form)
  if (plurals.length === 0) return regular
  const feminine = word.endsWith('co') ? [`${word.slice(0, -1)}a`, `${word.slice(0, -1)}he`] : []
  return [word, ...feminine, ...plurals]
}

/** Names do not inflect; adjectives have up to four forms and name the people too. */
export const italian: Inflection = { name: withPlainLetters, adjective: adjectiveForms, people: adjectiveForms }

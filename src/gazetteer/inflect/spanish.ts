import type { Inflection } from './inflection.ts'
import { withPlainLetters } from './latin.ts'

// «chino», «francés», «alemán», «belga», «estadounidense», «israelí»; all others take -a and -es: «español»
const ENDINGS: ReadonlyArray<readonly [ending: string, forms: string]> = [
  ['o', 'o a os as'],
  ['és', 'és esa eses esas'],
  ['án', 'án ana anes anas'],
  ['a', 'a as'],
  ['e', 'e es'],
  ['í', 'í íes ís'],
  ['', '- a es as'],
]

// «tailandés» → «tailandesa», «tailandeses»; «hindú/hindúes» says what the ending does not
const inflected = (entry: string): string[] => {
  const [word = entry, ...others] = entry.split('/')
  if (others.length > 0) return [word, ...others]
  const [ending, forms] = ENDINGS.find(([suffix]) => word.endsWith(suffix)) ?? ['', '']
  const stem = word.slice(0, word.length - ending.length)
  return forms.split(' ').map((form) => stem + (form === '-' ? '' : form))
}

/** Names do not inflect; adjectives have up to four forms and name the people too. */
export const spanish: Inflection = { name: withPlainLetters, adjective: inflected, people: inflected }

import type { Inflection } from './inflection.ts'
import { withPlainLetters } from './latin.ts'

// «chinois», «italien», «coréen», «japonais», «russe»; all others take -e and -s: «américain», «espagnol»
const ENDINGS: ReadonlyArray<readonly [ending: string, forms: string]> = [
  ['ien', 'ien iens ienne iennes'],
  ['éen', 'éen éens éenne éennes'],
  ['s', 's se ses'],
  ['e', 'e es'],
  ['', '- s e es'],
]

// «turc/turcs/turque/turques» says what the ending does not
const inflected = (entry: string): string[] => {
  const [word = entry, ...others] = entry.split('/')
  if (others.length > 0) return [word, ...others]
  const [ending, forms] = ENDINGS.find(([suffix]) => word.endsWith(suffix)) ?? ['', '']
  const stem = word.slice(0, word.length - ending.length)
  return forms.split(' ').map((form) => stem + (form === '-' ? '' : form))
}

/** Names do not inflect; adjectives have up to four forms and name the people too. */
export const french: Inflection = { name: withPlainLetters, adjective: inflected, people: inflected }

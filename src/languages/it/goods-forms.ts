import type { GoodsForm } from '../parts/goods.ts'

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'di da in a per con al allo alla del dello della dei degli delle d da e su'.split(' '),
)
const PLURALS: ReadonlyArray<readonly [ending: RegExp, plural: string]> = [
  [/([cg])a$/u, '$1he'],
  // «camicie», «valigie», but «arance», «spiagge»
  [/([aeiou])([cg])ia$/u, '$1$2ie'],
  [/([cg])ia$/u, '$1e'],
  [/a$/u, 'e'],
  [/([ai])co$/u, '$1ci'],
  [/([cg])o$/u, '$1hi'],
  [/io$/u, 'i'],
  [/[oe]$/u, 'i'],
]

/**
 * Singular and plural of a good’s name: «macchina agricola» → «macchine agricole»; the words from the first preposition
 * on stay as they are («olio d’oliva»). An entry that ends in `/p` is used in the plural only, in `/s` in the singular.
 */
export const goodsForms = (entry: string): GoodsForm[] => {
  const [phrase = entry, number] = entry.split('/')
  if (number !== undefined) return [[phrase, phrase]]
  const words = phrase.split(' ')
  const tail = words.findIndex((word) => PREPOSITIONS.has(word) || word.startsWith("d'") || word.startsWith("all'"))
  const plural = words.map((word, index) => (tail !== -1 && index >= tail ? word : pluralOf(word))).join(' ')
  return plural === phrase
    ? [[phrase, phrase]]
    : [
        [phrase, phrase],
        [plural, plural],
      ]
}

const pluralOf = (word: string): string => {
  const rule = PLURALS.find(([ending]) => ending.test(word))
  return rule === undefined ? word : word.replace(rule[0], rule[1])
}

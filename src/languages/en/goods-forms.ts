import type { GoodsForm } from '../parts/goods.ts'

const PLURALS: ReadonlyArray<readonly [ending: RegExp, plural: string]> = [
  [/([^aeiou])y$/u, '$1ies'],
  [/(s|x|z|ch|sh|ato)$/u, '$1es'],
  [/([^f])fe?$/u, '$1ves'],
  [/$/u, 's'],
]

/**
 * Singular and plural of a good’s name: “diesel engine” → “diesel engines”, “article of iron” → “articles of iron”. An
 * entry that ends in `/s` has no plural, one in `/p` no singular.
 */
export const goodsForms = (entry: string): GoodsForm[] => {
  const [phrase = entry, number] = entry.split('/')
  if (number !== undefined) return [[phrase, phrase]]
  const [head = phrase, ...tail] = phrase.split(/(?= (?:of|for|from) )/u)
  const plural = pluralOf(head) + tail.join('')
  return [
    [phrase, phrase],
    [plural, plural],
  ]
}

const pluralOf = (word: string): string => {
  const rule = PLURALS.find(([ending]) => ending.test(word))
  return rule === undefined ? word : word.replace(rule[0], rule[1])
}

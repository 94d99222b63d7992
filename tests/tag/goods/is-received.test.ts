import { expect, test } from 'vitest'
import type { FullLanguage } from '../../../src/languages/language.ts'
import { readGoods } from '../../../src/tag/goods/find-goods.ts'
import { passageOf } from '../figures/expect-figures.ts'
import { NOBODY, RULES } from './expect-goods.ts'

/** Direction of the last goods of a sentence whose flow of export ends at its mark `|`. */
const directionOfLast = (language: FullLanguage, marked: string) => {
  const end = marked.indexOf('|')
  const passage = passageOf(marked.replace('|', ''), language)
  const trigger = { start: 0, end: 5 }
  const flows = [{ passage, start: 0, end, role: 'export', trigger, rule: 'given' }] as const
  return readGoods([passage], NOBODY, [], flows, RULES[language], 'RU').products.at(-1)?.direction
}

test.for([
  ['ru', 'Завод отгружает в Китай бумагу|, а получает тракторы', 'import'],
  ['it', 'La fabbrica spedisce carta in Cina| e riceve trattori', 'import'],
  ['en', 'The plant ships paper to China| and receives tractors', 'import'],
  ['de', 'Das Werk liefert Papier nach China| und erhält dafür Traktoren', 'import'],
  // near-misses: the buyer gets them, nobody does
  ['ru', 'Завод отгружает бумагу в Китай|, который получает тракторы', 'unknown'],
  ['en', 'The plant ships paper to China|, which receives tractors', 'unknown'],
  ['de', 'Das Werk liefert Papier nach China| und baut Traktoren', 'unknown'],
  ['it', 'La fabbrica spedisce carta in Cina| e produce trattori', 'unknown'],
  // what comes back from there
  ['ru', 'Завод отгружает бумагу в Китай|, оттуда везут тракторы', 'import'],
  ['it', 'La fabbrica spedisce carta in Cina|; da lì arrivano trattori', 'import'],
  ['en', 'The plant ships paper to China|, and from there come tractors', 'import'],
  ['de', 'Das Werk liefert Papier nach China|, von dort kommen Traktoren', 'import'],
] as const)('%s: %s → %s', ([language, marked, direction]) => {
  expect(directionOfLast(language, marked)).toBe(direction)
})

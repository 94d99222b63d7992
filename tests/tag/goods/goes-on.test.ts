import { expect, test } from 'vitest'
import type { FullLanguage } from '../../../src/languages/language.ts'
import type { Flow } from '../../../src/tag/flow.ts'
import { readGoods } from '../../../src/tag/goods/find-goods.ts'
import { passageOf } from '../figures/expect-figures.ts'
import { NOBODY, RULES } from './expect-goods.ts'

/** Goods of a paragraph whose first sentence tells of exports, with their directions. */
const goodsAfter = (language: FullLanguage, text: string): string[] => {
  const passage = passageOf(text, language)
  const first = { start: 0, end: passage.sentences[0]?.end ?? 0 }
  const flow: Flow = { passage, ...first, role: 'export', trigger: first, rule: 'given' }
  return readGoods([passage], NOBODY, [], [flow], RULES[language], 'RU').products.map(
    ({ text: name, direction, confidence }) => `${name} ${direction} ${confidence}`,
  )
}

test.for([
  ['ru', 'Вывоз вырос. Ещё 18 % дают окатыши', ['окатыши export high']],
  ['it', 'L’export è cresciuto. I gioielli valgono l’85% del totale', ['gioielli export high']],
  ['en', 'Exports grew. Paper, on the other hand, fell by a tenth', ['paper export high']],
  ['de', 'Die Ausfuhr wuchs. Papier legte um 5 Prozent zu', ['Papier export high']],
  ['ru', 'Вывоз вырос. Покупали в основном муку', ['мука export high']],
  ['en', 'Exports grew. Paper. Little of it', ['paper export high']],
  // near-misses: nothing is shared out, another matter further on
  ['ru', 'Вывоз вырос. На столе лежит бумага', ['бумага unknown low']],
  ['en', 'Exports grew. So did hope. Time went by. Paper rose by a tenth', ['paper unknown low']],
] as const)('%s: %s', ([language, text, told]) => {
  expect(goodsAfter(language, text)).toEqual(told)
})

/** The first goods of a sentence whose only flow begins at the mark `|`. */
const firstBefore = (text: string): string | undefined => {
  const at = text.indexOf('|')
  const passage = passageOf(text.replace('|', ''), 'it')
  const span = { start: at, end: passage.text.length }
  const flow: Flow = { passage, ...span, role: 'export', trigger: { start: at, end: at + 6 }, rule: 'given' }
  const [first] = readGoods([passage], NOBODY, [], [flow], RULES.it, 'RU').products
  return first?.direction
}

test.for([
  ['Male i gioielli (-3%); si salvano |vendite estere di barche', 'export'],
  // near-miss: the share is of the trade itself
  ['Abbiamo gioielli a scaffale; |vendite estere su del 3%', 'unknown'],
] as const)('a share told before the trade: %s', ([text, direction]) => {
  expect(firstBefore(text)).toBe(direction)
})

test('short lines complete what a line above leads in', () => {
  const passages = [
    'The value of exports included:',
    'Wheat — $2 million',
    'Hay — $1 million',
    'They sold wine at home.',
  ].map((text, index) => passageOf(text, 'en', index))
  const [lead] = passages
  if (lead === undefined) throw new Error('no lead')
  const span = { start: 0, end: lead.text.length }
  const flow: Flow = { passage: lead, ...span, role: 'export', trigger: { start: 13, end: 20 }, rule: 'given' }
  const { products } = readGoods(passages, NOBODY, [], [flow], RULES.en, 'US')
  expect(products.map(({ text, direction }) => `${text} ${direction}`)).toEqual([
    'wheat export',
    'hay export',
    'wine unknown',
  ])
})

test.for([
  ['it', 'L’export vale 14 miliardi. In calo i mobili (-2%)', 'export'],
  ['ru', 'Большую часть агроэкспорта составляют ткани — 75%', 'export'],
  // near-misses: imports beside, nothing shared out
  ['it', 'Export e import crescono. In calo i mobili (-2%)', 'unknown'],
  ['it', 'L’export vale 14 miliardi. Qui si fanno mobili', 'unknown'],
] as const)('%s: a word for exports: %s', ([language, text, direction]) => {
  const { products } = readGoods([passageOf(text, language)], NOBODY, [], [], RULES[language], 'RU')
  expect(products.map((product) => product.direction)).toEqual([direction])
})

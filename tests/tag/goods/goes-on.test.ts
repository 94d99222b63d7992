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

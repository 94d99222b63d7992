import { expect, test } from 'vitest'
import type { FullLanguage } from '../../../src/languages/language.ts'
import { readGoods } from '../../../src/tag/goods/find-goods.ts'
import type { Mention } from '../../../src/tag/mention.ts'
import { passageOf } from '../figures/expect-figures.ts'
import { NOBODY, RULES } from './expect-goods.ts'

/** Goods of an export sentence whose place is marked with the code of its country and, for an adjective, `+`. */
const goodsBeside = (language: FullLanguage, marked: string): string[] => {
  const [before = '', name = '', code = '', after = ''] = marked.split(/[[|\]]/u)
  const passage = passageOf(before + name + after, language)
  const country = code.slice(0, 2)
  const place: Mention = {
    passage,
    place: { code: country, kind: 'country', country, region: null, names: {} },
    form: code.endsWith('+') ? 'adjective' : 'noun',
    rule: 'given',
    start: before.length,
    end: before.length + name.length,
  }
  const whole = { start: 0, end: passage.text.length }
  const flow = { passage, ...whole, role: 'export', trigger: whole, rule: 'given' } as const
  return readGoods([passage], NOBODY, [place], [flow], RULES[language], 'RU').products.map(({ text }) => text)
}

test.for([
  ['ru', 'Насосы купили консервные комбинаты [Украины|UA]', ['насосы']],
  ['ru', 'Насосы купили [кубинские|CU+] консервные комбинаты', ['насосы']],
  ['en', 'They sold pumps to three sugar mills in [Cuba|CU]', ['pumps']],
  ['de', 'Sie verkaufen Pumpen an drei Zuckerfabriken in [Kuba|CU]', ['Pumpen']],
  // near-misses: at home, goods that go there
  ['ru', 'Выросли поставки консервных комбинатов [России|RU]', ['консервы']],
  ['ru', 'Выросли поставки консервных комбинатов в [Турцию|TR]', ['консервы']],
  ['de', 'Zwei große Zuckerfabriken verkaufen nach [Kuba|CU]', ['Zucker']],
] as const)('%s: %s', ([language, marked, texts]) => {
  expect(goodsBeside(language, marked)).toEqual(texts)
})

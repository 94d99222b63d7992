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
  return readGoods([passage], NOBODY, [place], [flow], RULES[language], 'RU').products.map(({ text, direction }) =>
    direction === 'export' ? text : `${text} ${direction}`,
  )
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

test.for([
  ['ru', 'Сильны [турецкие|TR+] производители сварочных труб', ['трубы foreign']],
  ['it', 'Forti i produttori di tubi di [Turchia|TR]', ['tubi foreign']],
  ['en', '[Turkish|TR+] pipe makers are strong', ['pipe foreign']],
  ['en', 'Makers of pipes from [China|CN] are strong', ['pipes foreign']],
  ['de', 'Stark sind [türkische|TR+] Rohrhersteller', ['Rohr foreign']],
  ['de', 'Stark sind Hersteller von Rohren aus [China|CN]', ['Rohre foreign']],
  // near-misses: at home, goods that go there
  ['ru', 'Сильны [российские|RU+] производители труб', ['трубы']],
  ['ru', 'Трубы идут [турецким|TR+] покупателям', ['трубы']],
  ['en', 'Pipe makers sell to [Turkey|TR]', ['pipe']],
] as const)('rivals, %s: %s', ([language, marked, texts]) => {
  expect(goodsBeside(language, marked)).toEqual(texts)
})

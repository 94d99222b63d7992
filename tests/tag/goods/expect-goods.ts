import { expect } from 'vitest'
import { languages } from '../../../src/languages/index.ts'
import type { FullLanguage } from '../../../src/languages/language.ts'
import type { Role } from '../../../src/records/roles.ts'
import type { Flow } from '../../../src/tag/flow.ts'
import { readGoods } from '../../../src/tag/goods/find-goods.ts'
import { compileGoodsRules } from '../../../src/tag/goods/goods-rules.ts'
import type { Names } from '../../../src/tag/names/names.ts'
import { passageOf } from '../figures/expect-figures.ts'

export const RULES = {
  ru: compileGoodsRules(languages.ru),
  it: compileGoodsRules(languages.it),
  en: compileGoodsRules(languages.en),
  de: compileGoodsRules(languages.de),
}

export const NOBODY: Names = { people: [], organisations: [] }

/** Goods of paragraphs whose every word stands in a flow of one role, or of a role for each; null: in none. */
export const goodsOf = (
  language: FullLanguage,
  role: Flow['role'] | null | readonly (Flow['role'] | null)[],
  ...paragraphs: string[]
) => {
  const passages = paragraphs.map((text, index) => passageOf(text, language, index))
  const flows = passages.flatMap((passage, index): Flow[] => {
    const whole = { start: 0, end: passage.text.length }
    const own = typeof role === 'string' || role === null ? role : (role[index] ?? null)
    return own === null ? [] : [{ passage, ...whole, role: own, trigger: whole, rule: 'given' }]
  })
  return readGoods(passages, NOBODY, [], flows, RULES[language], 'RU')
}

const MARKS = /\[(?<text>[^|\]]+)\|(?<name>[^|\]]+)\|(?<code>[^\]]+)\]/gu

/** Finds in the bare text what the marks say, and no more: «отгрузили [муку|мука|11]»; a code of letters is a service. */
export const expectGoods =
  (language: FullLanguage, role: Role | null = 'export') =>
  (specimen: string): void => {
    const wanted = [...specimen.matchAll(MARKS)].map(({ groups }) => `${groups?.text}|${groups?.name}|${groups?.code}`)
    const { products, services } = goodsOf(language, role, specimen.replace(MARKS, '$<text>'))
    const found = [
      ...products.map(({ text, hs, evidence }) => ({ evidence, told: `${text}|${hs.join(' ')}` })),
      ...services.map(({ text, ebops, evidence }) => ({ evidence, told: `${text}|${ebops}` })),
    ]
    const told = found
      .flatMap(({ evidence, told }) => evidence.map(({ text, start }) => ({ start, line: `${text}|${told}` })))
      .sort((a, b) => a.start - b.start)
    expect(told.map(({ line }) => line)).toEqual(wanted)
  }

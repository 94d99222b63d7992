import { expect, test } from 'vitest'
import type { Product } from '../../../src/records/tags.ts'
import { overrideProducts } from '../../../src/tag/goods/override-products.ts'

const evidence = [{ block: 0, start: 0, end: 3, text: 'лён', rule: 'goods-word' }]
const flax: Product = { hs: ['53'], text: 'лён', direction: 'planned', confidence: 'high', evidence }
const edited = (products: readonly string[] | null) => ({
  language: 'ru',
  overrides: { products },
  frontMatter: 'products: ["53", "04"]',
})

test('without an editor’s word the goods stay as found', () => {
  expect(overrideProducts(edited(null), [flax])).toEqual([flax])
})

test('a chapter that the text tells of keeps its words; another is named and proved by the front matter', () => {
  const [kept, added] = overrideProducts(edited(['53', '04']), [flax])
  expect(kept).toEqual(flax)
  expect(added).toMatchObject({
    hs: ['04'],
    text: 'Молочная продукция, яйца, мёд',
    evidence: [{ block: 'front-matter', start: 18, end: 20, text: '04' }],
  })
})

test('what an editor leaves out goes', () => {
  expect(overrideProducts(edited([]), [flax])).toEqual([])
})

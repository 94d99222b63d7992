import { expect, test } from 'vitest'
import { changedOn, newestDay } from '../../../src/site/metadata/changed.ts'
import { makeArticle } from '../factory.ts'

test.for([
  ['2022-02-02', '2021-01-01', '2020-03-03', '2022-02-02'],
  ['2022-02-02', '2021-01-01', '2023-03-03', '2023-03-03'],
  ['2022-02', '2021-01-01', null, '2021-01-01'],
  [null, '2021-01', '2023-03-03', '2023-03-03'],
  [null, '2021-02-30', null, null],
  [null, '2021', null, null],
  [null, null, null, null],
] as const)('updated %s, dated %s, added %s: changed on %s', ([updated, value, added, changed]) => {
  const tagged = makeArticle({ date: { value }, article: { updated }, overrides: { added } })
  expect(changedOn(tagged.article)).toBe(changed)
})

test.for([
  [[], null],
  [[null, null], null],
  [['2021-12-31', null, '2022-01-01', '2021-01-01'], '2022-01-01'],
] as const)('of %o the newest is %s', ([days, newest]) => expect(newestDay(days)).toBe(newest))

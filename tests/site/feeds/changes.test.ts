import { describe, expect, test } from 'vitest'
import { makeCard } from '../../../src/site/article-card.ts'
import { changeOf } from '../../../src/site/feeds/changes.ts'
import { makeArticle, type Specimen } from '../factory.ts'

const change = (specimen: Specimen, since: string | null = null): string => {
  const { day, basis } = changeOf(makeCard(makeArticle(specimen)), since)
  return `${day} ${basis}`
}

describe('the latest day that is known', () => {
  test.for<[Specimen, string]>([
    [{ date: { value: '2021-05-17' } }, '2021-05-17'],
    [{ date: { value: '2021-05-17' }, article: { updated: '2021-06-01' } }, '2021-06-01'],
    [{ date: { value: '2021-05-17' }, article: { updated: '2021-05-01' } }, '2021-05-17'],
    [{ date: { value: '2021-05-17' }, overrides: { added: '2024-01-02' } }, '2024-01-02'],
    [{ article: { updated: '2021-06-01' } }, '2021-06-01'],
    [{ overrides: { added: '2024-01-02' } }, '2024-01-02'],
    [{ overrides: { added: '2024-01-02' }, date: { notBefore: '2025-01-01' } }, '2024-01-02'],
  ])('%j', ([specimen, day]) => {
    expect(change(specimen, '2018')).toBe(`${day} known`)
  })
})

describe('what stands for it', () => {
  test.for<[string, Specimen, string | null, string]>([
    ['the day it is no older than', { date: { notBefore: '2021-04-01' } }, '2018', '2021-04-01 proved'],
    ['the same for a month', { date: { value: '2021-05', notBefore: '2021-05-03' } }, '2018', '2021-05-03 proved'],
    ['the first day of a year', { date: { value: '2021' } }, '2018', '2021-01-01 proved'],
    ['the first day of a month', { date: { value: '2021-05' } }, null, '2021-05-01 proved'],
    ['an update known to the month is none', { article: { updated: '2021-05' } }, '2018', '2018-01-01 since'],
    ['a day without a year is none', { date: { partial: '--05-17' } }, '2018-03-04', '2018-03-04 since'],
    ['a last day is none', { date: { notAfter: '2021-05-17' } }, '2018', '2018-01-01 since'],
    ['nobody knows', {}, null, '1970-01-01 none'],
  ])('%s', ([, specimen, since, expected]) => {
    expect(change(specimen, since)).toBe(expected)
  })
})

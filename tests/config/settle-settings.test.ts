import { expect, test } from 'vitest'
import type { SiteConfig } from '../../src/config/define-config.ts'
import { settleSettings } from '../../src/config/settle-settings.ts'

const settle = (config: SiteConfig, articleLanguages: readonly string[] = [], baseUrl: string | null = null) =>
  settleSettings(config, {
    interfaces: ['ru', 'it', 'en'],
    articleLanguages,
    baseUrl,
    clock: '2024-01-01T00:00:00.000Z',
  })

test.for([
  [['it', 'ru', 'it'], 'it'],
  [['de', 'de', 'ru'], 'ru'],
  [['ru', 'it'], 'it'],
  [[], 'en'],
] as const)('articles in %j give the interface %s', ([articles, language]) => {
  expect(settle({}, articles).languages).toEqual([language])
})

test('the config goes before the articles', () => {
  expect(settle({ languages: ['en', 'ru'] }, ['it']).languages).toEqual(['en', 'ru'])
})

test('a title for all languages, for each, or none', () => {
  const languages = ['ru', 'en'] as const
  expect(settle({ languages, title: 'A' }).title).toEqual({ ru: 'A', en: 'A' })
  expect(settle({ languages, title: { ru: 'А', en: 'A' } }).title).toEqual({ ru: 'А', en: 'A' })
  expect(settle({ languages, title: { en: 'A' } }).title).toEqual({ ru: 'A', en: 'A' })
  expect(settle({ languages }).title).toEqual({ ru: 'Экспорт регионов', en: 'Regional exports' })
})

test('the address of the command line goes before the config’s, and ends in a slash', () => {
  expect(settle({ baseUrl: 'https://a.example' }).baseUrl).toBe('https://a.example/')
  expect(settle({ baseUrl: 'https://a.example' }, [], 'https://b.example/x').baseUrl).toBe('https://b.example/x/')
  expect(settle({}).baseUrl).toBe(null)
})

test('an address is written as programs take it, wherever it is printed', () => {
  expect(settle({ baseUrl: 'HTTPS://Пример.рф:443/новости' }).baseUrl).toBe(
    'https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/',
  )
})

test('everything else has a default', () => {
  expect(settle({})).toMatchObject({
    home: 'RU',
    since: null,
    rights: null,
    theme: { fonts: 'bundled' },
    clock: '2024-01-01T00:00:00.000Z',
  })
})

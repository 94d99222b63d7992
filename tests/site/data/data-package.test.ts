import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/records/data-tables.ts'
import { downloads, textOf, timber, undated } from './downloads.ts'

const profile = JSON.parse(readFileSync('tests/site/data/data-package-2.0.json', 'utf8'))
const validate = new Ajv({ strict: false, validateFormats: false }).compile(profile)
const packageOf = (files: ReturnType<typeof downloads>) => JSON.parse(textOf(files, '/data/datapackage.json'))

test.for([
  ['some articles', [timber, undated]],
  ['none', []],
] as const)('it fits the profile of Data Package 2.0: %s', ([, articles]) => {
  const described = packageOf(downloads(articles))
  expect([validate(described), validate.errors]).toEqual([true, null])
  expect(validate({ ...described, resources: [{ name: 'a' }] })).toBe(false)
})

test('every download beside it is a resource, and every resource is there', () => {
  const files = downloads([timber, undated])
  const described = packageOf(files)
  const paths = described.resources.flatMap(({ path }: { path: string | string[] }) => path)
  expect([...paths, 'datapackage.json'].map((path) => `/data/${path}`).sort()).toEqual([...files.keys()].sort())
})

test('without articles there are no tables and records to name', () => {
  const names = packageOf(downloads([])).resources.map(({ name }: { name: string }) => name)
  expect(names).toEqual(['record-schema'])
})

test('each table says its columns with their meaning, its key, and the article it belongs to', () => {
  const [articles, links] = packageOf(downloads([timber])).resources
  expect(links.schema.fields.map(({ name, type }: { name: string; type: string }) => ({ name, type }))).toEqual(
    columnsOf('links'),
  )
  for (const { description } of links.schema.fields) expect(description).not.toBe('')
  expect([articles.schema.primaryKey, articles.schema.foreignKeys]).toEqual([['article_id'], undefined])
  expect(links.schema).toMatchObject({
    primaryKey: ['link_id'],
    foreignKeys: [{ fields: ['article_id'], reference: { resource: 'articles', fields: ['article_id'] } }],
  })
})

test('whose it is and where it stands, as far as that is said', () => {
  const described = packageOf(downloads([timber], {}, { baseUrl: 'https://example.org/', rights: 'CC BY 4.0' }))
  expect(described).toMatchObject({ name: 'eksport', homepage: 'https://example.org/data/', rights: 'CC BY 4.0' })
  expect(described).not.toHaveProperty('licenses')
  expect(packageOf(downloads([timber]))).not.toHaveProperty('homepage')
})

test('rights that are an address are a licence too', () => {
  const rights = 'https://creativecommons.org/licenses/by/4.0/'
  const described = packageOf(downloads([timber], {}, { rights }))
  expect(described).toMatchObject({ rights, licenses: [{ path: rights }] })
  expect(validate(described)).toBe(true)
})

test('another article of the same year changes nothing in it', () => {
  const other = { ...timber, article: { ...timber.article, id: 'other', title: 'Другая' } }
  expect(packageOf(downloads([timber, other]))).toEqual(packageOf(downloads([timber])))
})

import { expect, test, vi } from 'vitest'
import { formatProblem } from '../../src/base/problem.ts'
import { ALL_READERS } from '../../src/commands/all-readers.ts'
import { preparePacks } from '../../src/commands/prepare-packs.ts'
import { readArticle } from '../../src/commands/read-article.ts'
import { SITE } from './specimen.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const packs = preparePacks('RU').value

const read = (text: string, sidecar: string | null) => {
  if (packs === null) throw new Error('no packs')
  const bytes = (content: string): Uint8Array => new TextEncoder().encode(content)
  const beside = sidecar === null ? null : { path: 'seeds/a.yaml', bytes: bytes(sidecar) }
  const { value, problems } = readArticle(
    { path: 'seeds/a.txt', kind: 'raw', bytes: bytes(text), sidecar: beside },
    packs,
    ALL_READERS,
  )
  return { tagged: value?.tagged, told: problems.map(formatProblem) }
}

const TEXT = SITE['seeds/steel.txt'] ?? ''

test('codes that name nothing are told where they stand, and left out', () => {
  const { tagged, told } = read(`---\nregions: [RU-ZZZ, RU-PER]\n---\n${TEXT}`, 'title: A\npartners: [QQ, RS]\n')
  expect(told).toEqual([
    'seeds/a.txt:2:11 front-matter/regions  “RU-ZZZ” is no region of RU; write its ISO 3166-2 code',
    'seeds/a.yaml:2:12 front-matter/partners  “QQ” is no country; write its ISO 3166-1 code',
  ])
  expect(tagged?.regions.map(({ code }) => code)).toEqual(['RU-PER'])
  expect(tagged?.partners.map(({ code }) => code)).toEqual(['RS'])
})

test('the home country is no partner of its own', () => {
  const { tagged, told } = read(`---\nlanguage: ru\npartners: [RU, RS]\n---\n${TEXT}`, null)
  expect(told).toEqual([
    'seeds/a.txt:3:12 front-matter/partners  “RU” is the exporting country and no partner of its own; leave it out',
  ])
  expect(tagged?.partners.map(({ code }) => code)).toEqual(['RS'])
})

test('where all codes of a list are wrong the text’s own places count', () => {
  const { tagged } = read(`---\nregions: [RU-ZZZ]\npartners: [RU, QQ]\n---\n${TEXT}`, null)
  expect(tagged?.regions.map(({ code }) => code)).toEqual(['RU-PER'])
  expect(tagged?.partners.map(({ code }) => code)).toEqual(['RS'])
  expect(read(`---\npartners: []\n---\n${TEXT}`, null).tagged?.partners).toEqual([])
})

test('a sidecar overrules what the text says', () => {
  const { tagged, told } = read(TEXT, 'title: Кабель для Сербии\nregions: [RU-TOM]\ndate: 2023-05-20\n')
  expect(told).toEqual([])
  expect(tagged?.article).toMatchObject({
    title: 'Кабель для Сербии',
    date: { value: '2023-05-20', basis: 'front-matter' },
  })
  expect(tagged?.regions[0]).toMatchObject({ code: 'RU-TOM', role: 'primary' })
})

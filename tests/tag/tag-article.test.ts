import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { homelands } from '../../src/homelands/index.ts'
import { languages } from '../../src/languages/index.ts'
import type { Article } from '../../src/records/article.ts'
import type { TaggedArticle } from '../../src/records/tagged-article.ts'
import { noFields } from '../../src/recover/no-fields.ts'
import { compilePacks, type TagPacks } from '../../src/tag/packs.ts'
import { tagArticle } from '../../src/tag/tag-article.ts'

const article = (language: string, title: string | null, ...paragraphs: string[]): Article => ({
  id: 'specimen-00000',
  source: { path: 'specimen.txt', kind: 'raw', sha256: '0'.repeat(64), encoding: 'utf-8', url: null, rights: null },
  language,
  title,
  titleBasis: title === null ? 'none' : 'printed',
  lead: null,
  credit: null,
  frontMatter: null,
  authors: [],
  agency: null,
  publisher: null,
  dateline: null,
  date: { value: null, basis: 'unknown', partial: null, notBefore: null, notAfter: null, evidence: [] },
  updated: null,
  body: paragraphs.map((text) => ({ kind: 'paragraph', text, html: null })),
  overrides: noFields().overrides,
  removed: [],
  warnings: [],
})

const packsOf = (home: string): TagPacks => {
  const homeland = homelands[home]
  if (homeland === undefined) throw new Error(`no home country ${home}`)
  return compilePacks(homeland, gazetteer, languages)
}
const packs = packsOf('RU')

const inShort = ({ regions, partners }: TaggedArticle) => ({
  regions: regions.filter(({ role }) => role === 'primary').map(({ code }) => code),
  partners: Object.fromEntries(partners.map(({ code, roles }) => [code, roles[0]])),
})

const SPECIMENS = [
  {
    article: article('ru', null, 'Завод в Костроме отгрузил в Турцию 20 тонн льна. Станки покупает у фирм из Италии.'),
    expected: { regions: ['RU-KOS'], partners: { TR: 'export', IT: 'import' } },
  },
  {
    article: article('it', null, 'Le imprese del territorio di Krasnodar hanno esportato riso in Turchia.'),
    expected: { regions: ['RU-KDA'], partners: { TR: 'export' } },
  },
  {
    article: article(
      'en',
      'Perm pumps reach Peru',
      'A plant in Perm has shipped pumps to Peru and plans to export to Chile.',
    ),
    expected: { regions: ['RU-PER'], partners: { PE: 'export', CL: 'planned' } },
  },
  {
    article: article('de', null, 'Das Gebiet Kaluga liefert Motoren nach Serbien. Die Lager kommen aus Schweden.'),
    expected: { regions: ['RU-KLU'], partners: { RS: 'export', SE: 'import' } },
  },
] as const

test.for(SPECIMENS)('$article.language: who trades with whom', ({ article: source, expected }) => {
  expect(inShort(tagArticle(source, packs))).toEqual(expected)
})

test('a title made up from the body proves nothing', () => {
  const source = article('ru', 'Экспорт в Перу', 'Завод в Костроме отгрузил в Турцию 20 тонн льна.')
  const { partners } = tagArticle({ ...source, titleBasis: 'derived' }, packs)
  expect(partners.map(({ code }) => code)).toEqual(['TR'])
})

test.for(SPECIMENS)('$article.language: every proof reproduces its text', ({ article: source }) => {
  const tagged = tagArticle(source, packs)
  const tags = [tagged.regions, tagged.partners, tagged.groups, tagged.links, tagged.figures, tagged.products].flat()
  for (const { block, start, end, text } of tags.flatMap(({ evidence }) => evidence)) {
    const whole = block === 'title' ? source.title : typeof block === 'number' ? source.body[block]?.text : null
    expect(whole?.slice(start, end)).toBe(text)
  }
})

const PARAGRAPHS = [
  'Комбинат в Череповце отгрузил в Египет 40 тысяч тонн проката – вдвое больше, чем за 2020 год.',
  'Поставки растут, и покупатели просят ещё.',
  '«Ждём гостей из Вьетнама», – сказал директор завода Пётр Ильин.',
  'Ильин добавил, что экспорт досок вырос на 12%.',
  'Заявки принимает Центр поддержки экспорта Вологодской области.',
  'Туда же отправили две тонны мёда.',
]

test('a title says what it says, whether or not its words were met as a paragraph', () => {
  const headline = 'Oil From Perm Goes To Egypt And Steel Mill Opens'
  const packsMet = packsOf('RU')
  tagArticle(article('en', null, headline), packsMet)
  const text = article('en', headline, 'The mill opens in May.')
  expect(tagArticle(text, packsMet)).toEqual(tagArticle(text, packsOf('RU')))
})

test('paragraphs that were met before, in any order, say what they say to a reader who never met them', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(PARAGRAPHS, { minLength: 2 }), (paragraphs) => {
      const text = article('ru', null, ...paragraphs, paragraphs[0] ?? '')
      expect(tagArticle(text, packs)).toEqual(tagArticle(text, packsOf('RU')))
    }),
    { numRuns: 8 },
  )
})

import { expect, test } from 'vitest'
import { at, link, makeArticle, paragraph, planned, primary, product, type Specimen } from '../factory.ts'
import { firstOf, readGraph } from './read-graph.ts'
import { faultsOf } from './vocabulary.ts'

const tell = (specimen: Specimen, baseUrl: string | null = 'https://example.org/') => {
  const view = planned([makeArticle({ id: 'x', ...specimen })], { baseUrl })
    .get('/articles/x/')
    ?.view()
  expect(faultsOf(readGraph(view))).toEqual([])
  return firstOf(view, 'NewsArticle')
}

test.for([
  [{ value: '2021-05-17' }, '2021-05-17'],
  [{ value: '2021-05' }, undefined],
  [{ value: '2021' }, undefined],
  [{ value: null, partial: '--09-20' }, undefined],
  [{ value: null, notBefore: '2021-04-01', notAfter: '2021-12-31' }, undefined],
] as const)('%o is published on %s', ([date, published]) => {
  expect(tell({ date }).datePublished).toBe(published)
})

test.for([
  ['2021-05-18', '2021-05-18'],
  ['2021-05', undefined],
  [null, undefined],
] as const)('updated %s is modified on %s', ([updated, modified]) => {
  expect(tell({ article: { updated } }).dateModified).toBe(modified)
})

test('a printed title is a headline; a phrase in its place is but a name', () => {
  expect(tell({ title: 'Вывоз растёт' })).toMatchObject({ headline: 'Вывоз растёт' })
  const untitled = tell({ body: ['Вывоз леса вырос.'] })
  expect([untitled.headline, untitled.name]).toEqual([undefined, 'Вывоз леса вырос'])
})

test('about whom it is stands apart from who is named; the home country is neither', () => {
  const told = tell({
    tags: {
      regions: [primary('RU-TOM'), { code: 'RU-OMS', role: 'mentioned', evidence: [] }],
      partners: [
        { code: 'CN', roles: ['export'], evidence: [] },
        { code: 'JP', roles: ['mention'], evidence: [] },
        { code: 'RU', roles: ['mention'], evidence: [] },
      ],
      links: [link('RU-TOM', 'CN'), link('RU-TOM', 'JP', 'mention')],
      people: [{ name: 'Пётр Лесной', role: 'губернатор', evidence: [] }],
      organisations: [
        { name: 'Томлес', kind: 'company', evidence: [] },
        { name: 'ТАСС', kind: 'agency', evidence: [] },
      ],
      products: [product('доски', '44')],
    },
    article: { agency: 'ТАСС' },
    overrides: { tags: ['лес'] },
  })
  expect(told).toMatchObject({
    about: [{ name: 'Томская область' }, { name: 'Китай' }],
    mentions: [
      { '@type': 'AdministrativeArea', name: 'Омская область' },
      { '@type': 'Country', name: 'Япония' },
      { '@type': 'Organization', name: 'Томлес' },
      { '@type': 'Person', name: 'Пётр Лесной' },
    ],
    keywords: ['лес', { '@type': 'DefinedTerm', termCode: '44' }],
    sourceOrganization: [{ name: 'ТАСС' }],
    creditText: 'ТАСС',
  })
})

test('the place of the dateline is where it was written', () => {
  const dateline = { text: 'ТОКИО, 20 сентября. /ТАСС/.', place: 'ТОКИО' }
  expect(tell({ article: { dateline } })).toMatchObject({
    dateline: 'ТОКИО, 20 сентября. /ТАСС/.',
    locationCreated: { '@type': 'Place', name: 'Токио' },
  })
  expect(tell({}).locationCreated).toBeUndefined()
})

test('authors are people; a desk or an agency is none', () => {
  const authors = ['Мария Орлова', 'Редакция', 'ИА Регион', 'Пресс-служба губернатора']
  expect(tell({ article: { authors } }).author).toEqual([{ '@type': 'Person', name: 'Мария Орлова' }])
})

test.for([
  ['https://example.com/1', 'https://example.com/1'],
  ['javascript:alert(1)', undefined],
  [null, undefined],
] as const)('a text from %s is based on %s', ([url, based]) => {
  const { source } = makeArticle().article
  expect(tell({ article: { source: { ...source, url } } }).isBasedOn).toBe(based)
})

test.for([
  ['https://example.com/licence', { license: 'https://example.com/licence' }],
  ['© Вестник', { copyrightNotice: '© Вестник' }],
] as const)('rights “%s” are told as what they are', ([rights, told]) => {
  const { source } = makeArticle().article
  const { license, copyrightNotice } = tell({ article: { source: { ...source, rights } } })
  expect({ license, copyrightNotice }).toEqual({ license: undefined, copyrightNotice: undefined, ...told })
})

test('the text itself is never repeated', () => {
  const told = JSON.stringify(tell({ title: 'Лес', body: ['Редкое слово.'], tags: { figures: [] } }))
  expect(told).not.toContain('Редкое')
})

test.for([
  [
    'a photograph of the web',
    '<img src="https://example.com/a.jpg?w=1&amp;h=2" alt="">',
    'https://example.com/a.jpg?w=1&h=2',
  ],
  ['one after a drawing', '<img alt="a" src="/plan.svg"><img src="/b.png">', 'https://example.org/b.png'],
  ['a drawing', '<img src="/plan.svg">', undefined],
  ['what is no address', '<img src="http://[">', undefined],
  ['a data address', '<img src="data:image/png;base64,AAAA">', undefined],
] as const)('picture: %s', ([, html, image]) => {
  expect(tell({ blocks: [paragraph('', html)] }).image).toBe(image)
})

test('a picture needs the site’s address', () => {
  const blocks = [paragraph('', '<img src="/b.png">')]
  expect(tell({ blocks }, null).image).toBeUndefined()
})

test('an evidence of nothing: an empty article tells of itself only', () => {
  expect(Object.keys(tell({ tags: { quotes: [{ speaker: null, text: 'А', evidence: [at(0, 'А')] }] } }, null))).toEqual(
    [...['@type', 'name', 'inLanguage', 'publisher', 'isPartOf']],
  )
})

import { expect, test } from 'vitest'
import { link, makeArticle, paragraph, planned, primary, type Specimen } from '../factory.ts'

const BASE = 'https://example.org/sub/'

const story: Specimen = {
  id: 'x',
  title: 'Вывоз растёт',
  lead: 'Лес идёт в Китай.',
  date: { value: '2021-05-17', basis: 'stated' },
  tags: {
    regions: [primary('RU-TOM'), primary('RU-OMS')],
    links: [link('RU-TOM', 'CN'), link('RU-TOM', '143')],
  },
  overrides: { tags: ['лес'] },
}

const tell = (url: string, specimen: Specimen = story, baseUrl: string | null = BASE): string[] => {
  const view = planned([makeArticle(specimen)], { baseUrl })
    .get(url)
    ?.view()
  const facts = view !== undefined && 'layout' in view ? view.layout.social : []
  return facts.map(({ key, name, content }) => `${key === 'name' ? '@' : ''}${name} ${content}`)
}

test('an article: its title without the site’s, its day, its places', () => {
  expect(tell('/articles/x/')).toEqual([
    'og:type article',
    'og:site_name Экспорт',
    'og:title Вывоз растёт',
    'og:description Лес идёт в Китай.',
    `og:url ${BASE}articles/x/`,
    'og:locale ru_RU',
    'og:locale:alternate it_IT',
    'og:locale:alternate en_US',
    `og:image ${BASE}assets/card.png`,
    'og:image:width 1200',
    'og:image:height 630',
    '@twitter:card summary_large_image',
    'article:published_time 2021-05-17',
    'article:section Томская область',
    'article:tag Омская область',
    'article:tag Китай',
    'article:tag Центральная Азия',
    'article:tag лес',
  ])
})

test('any other page: what it is called and the card of the site', () => {
  const told = tell('/en/regions/ru-tom/')
  expect(told.slice(0, 3)).toEqual(['og:type website', 'og:site_name Exports', 'og:title Tomsk Oblast'])
  expect(told).toContain(`og:image ${BASE}assets/card.png`)
  expect(told.filter((fact) => fact.startsWith('article:'))).toEqual([])
})

test('without the site’s address neither an address nor a picture', () => {
  const told = tell('/articles/x/', story, null)
  expect(told.filter((fact) => /url|image /.test(fact))).toEqual([])
  expect(told).toContain('@twitter:card summary')
})

test.for(['2021-05', '2021', null])('a date known as %s is not told as a day', (value) => {
  const told = tell('/articles/x/', { ...story, date: { value }, article: { updated: '2022' } })
  expect(told.filter((fact) => fact.includes('_time'))).toEqual([])
})

test('a photograph of its own takes the place of the card', () => {
  const told = tell('/articles/x/', { ...story, blocks: [paragraph('', '<img src="/photo.jpg" alt="">')] })
  expect(told.filter((fact) => fact.startsWith('og:image'))).toEqual(['og:image https://example.org/photo.jpg'])
})

test.for(['/404.html', '/articles/x/'])('nothing is shown of what is not there: %s', (url) => {
  expect(tell(url, { ...story, overrides: { withdrawn: true } })).toEqual([])
})

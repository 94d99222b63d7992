import { expect, test } from 'vitest'
import { planSite } from '../../src/site/plan-site.ts'
import { at, content, figure, link, makeArticle, packs, primary, product, settings } from './factory.ts'

// the same few partners, goods and people over and over, as a site has them
const story = (index: number) => {
  const partner = ['CN', 'JP', 'MN'][index % 3] ?? ''
  const month = String((index % 12) + 1).padStart(2, '0')
  const told = { regions: ['RU-TOM'], partners: [partner], measure: 'exports-value' }
  return makeArticle({
    id: `story-${index}`,
    title: `Мёд едет за рубеж, рейс ${index}`,
    body: [`Мёд и воск на ${index} млн рублей повезла Анна Лунина из «Улья».`],
    date: { value: `2024-${month}-${String((index % 28) + 1).padStart(2, '0')}`, basis: 'stated' },
    tags: {
      regions: [primary('RU-TOM')],
      partners: [{ code: partner, roles: ['export'], evidence: [at(0, 'М')] }],
      links: [link('RU-TOM', partner), link('RU-TOM', '142', 'trade')],
      figures: [figure(`${index} млн рублей`, index * 1e6, 'RUB', told)],
      products: [product(['мёд', 'воск'][index % 2] ?? '', '04'), product('прополис', '15', 'unknown')],
      people: [{ name: 'Анна Лунина', role: null, evidence: [at(0, 'А')] }],
      organisations: [{ name: `Улей ${index % 5}`, kind: 'company', evidence: [at(0, 'У')] }],
      events:
        index % 10 > 0 ? [] : [{ name: 'Ярмарка', kind: 'fair', place: null, start: null, end: null, evidence: [] }],
    },
  })
}

const ADDRESSES = ['/', '/regions/ru-tom/', '/countries/cn/', '/groups/142/', '/regions/ru-tom/cn/', '/products/04/']

// how many records a page opens that is the first to be made
const openedBy = (articles: number, address: string): number => {
  const told = content(Array.from({ length: articles }, (_, index) => story(index)))
  let opened = 0
  const counted = told.articles.map((article) => ({
    ...article,
    tagged: () => {
      opened += 1
      return article.tagged()
    },
  }))
  const { pages } = planSite({ ...told, articles: counted }, { ...settings, languages: ['ru'] }, packs).value
  const page = pages.find(({ url }) => url === address)
  expect(page?.view().kind).toBeDefined()
  return opened
}

test.for(ADDRESSES)(
  '%s opens the records of what it prints, no more of them the more articles there are',
  (address) => {
    const few = openedBy(240, address)
    expect(few).toBeGreaterThan(10)
    expect(few).toBeLessThan(70)
    // other events may be the newest
    expect(Math.abs(openedBy(360, address) - few)).toBeLessThan(8)
  },
)

test('an archive opens none', () => {
  expect(openedBy(120, '/regions/ru-tom/2024/')).toBe(0)
})

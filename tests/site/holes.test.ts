import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROLES } from '../../src/records/roles.ts'
import type { TaggedArticle } from '../../src/records/tagged-article.ts'
import { at, figure, link, makeArticle, planned, primary, product } from './factory.ts'

const BODY = ['А вывоз вырос. Это много.', 'Второй абзац, «почти 60%».']
const proof = fc.constantFrom(
  at(0, 'А'),
  at(0, 'вывоз', 2),
  at(1, 'Второй'),
  at('credit', 'x'),
  at('front-matter', 'y'),
)
const date = fc.constantFrom<Partial<TaggedArticle['article']['date']>>(
  {},
  { value: '2021-05-17', basis: 'stated' },
  { value: '2021', basis: 'inferred', notBefore: '2021-04-01', notAfter: '2021-12-31', evidence: [at(0, 'А')] },
  { partial: '--02-29', basis: 'stated', evidence: [at('credit', '29 февраля')] },
  { notAfter: '2020-06-30' },
)
const links = fc.array(
  fc
    .tuple(
      fc.constantFrom('RU-TOM', 'RU-TUL', 'XX-9', null),
      fc.constantFrom('CN', 'RU', 'QQ', '142', 'x-none'),
      fc.constantFrom(...ROLES),
      proof,
    )
    .map(([region, partner, role, item]) => link(region, partner, role, [item])),
  { maxLength: 5 },
)
const figures = fc.array(
  fc
    .tuple(
      fc.constantFrom('почти 60%', 'в 2,7 раза', 'треть', '?'),
      fc.constantFrom(null, 0, -3, 2.7, 1e6, 1.5e13),
      fc.constantFrom('%', 'x', 'RUB', 'XYZ', 'rank', 'odd-things', 't'),
      fc.constantFrom(null, 'exports-value', 'no-such-measure'),
      proof,
    )
    .map(([text, value, unit, measure, item]) =>
      figure(text, value, unit, { measure, evidence: [item], regions: ['RU-TOM', 'XX-9'], partners: ['QQ'] }),
    ),
  { maxLength: 4 },
)
const products = fc.array(
  fc
    .tuple(fc.constantFrom('44', '77'), fc.constantFrom('export', 'import', 'planned', 'foreign', 'unknown'), proof)
    .map(([hs, direction, item]) => ({ ...product('лес', hs, direction), evidence: [item] })),
  { maxLength: 3 },
)
const article = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    title: fc.option(fc.constant('Заголовок'), { nil: undefined }),
    lead: fc.option(fc.constant('Начало.'), { nil: undefined }),
    body: fc.constantFrom(BODY, []),
    language: fc.constantFrom('ru', 'it', 'de', 'zz'),
    excerpt: fc.boolean(),
    primary: fc.boolean(),
    date,
    links,
    figures,
    products,
  })
  .map(({ id, title, lead, body, language, excerpt, date, ...tags }) =>
    makeArticle({
      id,
      body,
      language,
      date,
      ...(title === undefined ? {} : { title }),
      ...(lead === undefined ? {} : { lead }),
      overrides: { excerpt },
      tags: {
        links: tags.links,
        figures: tags.figures,
        products: tags.products,
        regions: tags.primary ? [primary('RU-TOM')] : [],
      },
    }),
  )

const stringsOf = (part: unknown): string[] => {
  if (typeof part === 'string') return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsOf) : []
}

const MACHINE = /undefined|\bnull\b|NaN|\[object/

test('whatever is missing, every page has its view and no string tells of the machine', () => {
  fc.assert(
    fc.property(fc.uniqueArray(article, { maxLength: 3, selector: (one) => one.article.id }), (articles) => {
      for (const page of planned(articles, { languages: ['ru', 'en'] }).values()) {
        const odd = stringsOf(page.view()).find((text) => MACHINE.test(text))
        if (odd !== undefined) expect.fail(`${page.url}: ${odd}`)
      }
    }),
    { numRuns: 40 },
  )
})

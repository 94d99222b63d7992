import { expect, test } from 'vitest'
import { planSite } from '../../src/site/plan-site.ts'
import type { Segment } from '../../src/site/views/article.ts'
import {
  at,
  content,
  figure,
  link,
  linkedTo,
  makeArticle,
  packs,
  paragraph,
  planned,
  primary,
  product,
  settings,
  viewAt,
} from './factory.ts'

const BODY = ['Край поставляет в Японию древесину. Оборот вырос.', 'В Китай пока только мука.']

const story = makeArticle({
  title: 'Лес ушёл в Японию',
  lead: 'Сделка в порту',
  body: BODY,
  date: { partial: '--09-20', basis: 'stated', evidence: [at('dateline', '20 сентября', 7)] },
  article: {
    agency: 'ТАСС',
    dateline: { text: 'УЛАН-УДЭ, 20 сентября. /ТАСС/.', place: 'УЛАН-УДЭ' },
    removed: [{ line: 3, start: 0, end: 4, text: 'Меню', rule: 'menu' }],
    warnings: [],
  },
  tags: {
    regions: [primary('RU-TOM')],
    links: [
      link('RU-TOM', 'JP', 'export', [at(0, 'поставляет в Японию', 5)]),
      link('RU-TOM', 'CN', 'planned', [at(1, 'В Китай')]),
      link('RU-TOM', 'CN', 'mention', [at(1, 'мука', 19)]),
    ],
    products: [{ ...product('древесина', '44'), evidence: [at(0, 'древесину', 25)] }],
    figures: [figure('вырос', null, '%', { evidence: [at(0, 'Оборот вырос', 36)] })],
    warnings: [
      { rule: 'unbalanced-quotes', message: 'x', evidence: [] },
      { rule: 'odd-thing', message: 'An odd thing.', evidence: [at(1, 'мука', 19)] },
    ],
  },
})

const russian = viewAt(planned([story]), '/articles/story/', 'article')

/** «Край [поставляет в Японию] [древесину].» */
const show = (segments: readonly Segment[]): string =>
  segments.map(({ text, proof }) => (proof ? `[${text}]` : text)).join('')

test('sentences have addresses and their proofs are marked', () => {
  const [first] = russian.parts
  if (first?.kind !== 'paragraph') throw new Error('no paragraph')
  expect(first.paragraph.sentences.map(({ id, segments }) => `${id} ${show(segments)}`)).toEqual([
    'p1.1 Край [поставляет в Японию] [древесину].',
    'p1.2 [Оборот вырос].',
  ])
  expect(first.paragraph).toMatchObject({
    mark: '¶1',
    roles: [{ role: 'export', word: 'вывоз' }],
    figures: '1\u00a0цифра',
  })
})

test('the waybill tells each role with its goods and leads to the sentence; a mention is no lane', () => {
  expect(russian.waybills).toMatchObject([
    {
      from: { code: 'RU-TOM', name: 'Томская область' },
      to: [{ code: 'CN' }, { code: 'JP' }],
      lanes: [
        {
          mark: { role: 'export' },
          partners: [{ code: 'JP' }],
          goods: [{ text: 'древесина', code: '44' }],
          cites: [{ text: '¶1', href: '#p1.1' }],
        },
        {
          mark: { role: 'planned' },
          partners: [{ code: 'CN' }],
          goods: [],
          note: 'товары отдельно не названы',
          cites: [{ text: '¶2', href: '#p2.1' }],
        },
      ],
    },
  ])
})

test('who printed it, where, when, and why no year', () => {
  expect(russian.kicker).toEqual({ source: 'ТАСС', notes: ['Улан-Удэ'] })
  expect(russian.when).toEqual({
    main: '20\u00a0сентября',
    note: 'год не\u00a0указан',
    datetime: '09-20',
    why: { text: 'почему', href: '#date' },
  })
  expect(russian.dating).toMatchObject({ heading: 'Почему без года' })
})

test('removed lines and warnings are in the page’s words, or as recorded', () => {
  expect(russian.removed?.items).toEqual([{ line: 'строка\u00a03', text: 'Меню', rule: 'меню' }])
  expect(russian.warnings?.items).toMatchObject([
    { title: 'Непарные кавычки.', text: { lang: null } },
    {
      title: 'Замечание',
      text: { text: 'An odd thing.', lang: 'en' },
      cites: [{ href: '#p2.1' }],
    },
  ])
})

test('in another language the frame changes and the text keeps its own', () => {
  const english = viewAt(planned([story]), '/en/articles/story/', 'article')
  expect(english).toMatchObject({
    lang: 'ru',
    layout: { lang: 'en' },
    headline: { lang: 'ru' },
    kicker: { notes: ['Улан-Удэ', 'in Russian'] },
  })
  expect(english.waybills[0]?.from?.name).toBe('Tomsk Oblast')
})

test('no title, no date, no place, no body: the page stands', () => {
  const bare = viewAt(planned([makeArticle({ id: 'bare' })]), '/articles/bare/', 'article')
  expect(bare).toMatchObject({
    headline: { text: 'bare', derived: true },
    title: [],
    lead: [],
    waybills: [],
    parts: [],
    ledger: null,
    related: null,
    when: { main: null, note: 'дата не\u00a0указана' },
  })
})

test('without a title the first phrase stands in, cut at a clause and marked', () => {
  const long =
    'За три месяца резиденты особой зоны поставили за рубеж товаров на 248 млн рублей, это в 2,7 раза больше, чем за тот же период прошлого года, рассказал глава зоны.'
  const untitled = makeArticle({ id: 'untitled', body: [long] })
  const view = viewAt(planned([untitled]), '/articles/untitled/', 'article')
  expect(view.headline).toEqual({
    text: 'За три месяца резиденты особой зоны поставили за рубеж товаров на 248 млн рублей, это в\u00a02,7 раза больше',
    lang: null,
    derived: true,
  })
  expect(view.kicker?.notes).toEqual(['В\u00a0источнике нет заголовка; показана первая фраза'])
})

test('of an excerpt only lead and facts are shown, and proofs lead to the source', () => {
  const { links } = story
  const overrides = { excerpt: true }
  const excerpt = makeArticle({ id: 'excerpt', lead: 'Начало', body: BODY, overrides, tags: { links } })
  const view = viewAt(planned([excerpt]), '/articles/excerpt/', 'article')
  expect(view.parts).toEqual([])
  expect(view.excerpt).not.toBeNull()
  expect(view.waybills[0]?.lanes[0]?.cites).toMatchObject([{ text: '¶1', href: '#source' }])
})

test('lists are put together, tables are not counted as paragraphs, printed bullets are seen', () => {
  const blocks = [
    { kind: 'item', text: '• мука', html: null, ordered: false },
    { kind: 'item', text: '• соль', html: null, ordered: false },
    { kind: 'table', text: 'a b', html: null, rows: [['a', 'b']] },
    paragraph('Конец.'),
  ] as const
  const view = viewAt(planned([makeArticle({ id: 'list', blocks })]), '/articles/list/', 'article')
  expect(view.parts).toMatchObject([
    { kind: 'list', marked: true, items: [{ id: 'p1' }, { id: 'p2' }] },
    { kind: 'table', rows: [['a', 'b']] },
    { kind: 'paragraph', paragraph: { id: 'p3' } },
  ])
})

test('Markdown with markup is printed as rendered, its images found; plain Markdown is marked', () => {
  const blocks = [
    paragraph('Текст.', '<p>Текст.</p>'),
    paragraph('Фото', '<p><img src="port.svg" alt="Фото"> <a href="https://example.org/">x</a></p>'),
  ]
  const article = makeArticle({
    id: 'md',
    blocks,
    article: { source: { ...story.article.source, path: 'content/md.md' } },
  })
  const site = { ...content([article]), images: [{ path: 'content/port.svg', url: '/media/port.svg' }] }
  const pages = new Map(planSite(site, settings, packs).value.pages.map((page) => [page.url, page]))
  const view = viewAt(pages, '/it/articles/md/', 'article')
  expect(view.parts).toMatchObject([
    { paragraph: { html: null, sentences: [{ id: 'p1.1' }] } },
    {
      paragraph: {
        html: `<p><img src="${linkedTo('media/port.svg')}" alt="Фото"> <a href="https://example.org/">x</a></p>`,
        sentences: [],
      },
    },
  ])
})

test('related are those on the same region and partner', () => {
  const other = makeArticle({ id: 'other', title: 'Ещё лес', tags: { links: [link('RU-TOM', 'JP')] } })
  const far = makeArticle({ id: 'far', title: 'Не то', tags: { links: [link('RU-TUL', 'JP')] } })
  const view = viewAt(planned([story, other, far]), '/articles/story/', 'article')
  expect(view.related?.items.map((item) => item.href)).toEqual([linkedTo('articles/other/index.html')])
})

test('an address that is not of the web is no link', () => {
  const odd = makeArticle({ id: 'odd', article: { source: { ...story.article.source, url: 'javascript:alert(1)' } } })
  expect(viewAt(planned([odd]), '/articles/odd/', 'article').source.link).toBeNull()
})

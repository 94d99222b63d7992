import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/records/article.ts'
import type { FeedEntry } from '../../../src/records/feed.ts'
import { link, makeArticle, paragraph, primary, product, type Specimen } from '../factory.ts'
import { feedAt, feedsOf } from './feeds-of.ts'

const ADDRESS = { baseUrl: 'https://example.org/exports/' }
const DATED = { date: { value: '2021-05-17' } } as const

const tell = (specimen: Specimen, settings = {}, url = '/feed.atom', others: readonly Specimen[] = []): FeedEntry => {
  const feeds = feedsOf([specimen, ...others].map(makeArticle), { ...ADDRESS, ...settings })
  const entry = feedAt(feeds, url).entries.find(({ page }) => page.includes(`/${specimen.id ?? 'story'}/`))
  if (entry === undefined) throw new Error('the feed does not tell it')
  return entry
}

const source = (more: object) => ({ ...makeArticle().article.source, ...more })

describe('text', () => {
  test('the lead and every paragraph, escaped', () => {
    expect(tell({ ...DATED, lead: 'Коротко & ясно', body: ['Цена < 5 "евро".', '<script>'] }).html).toBe(
      '<p>Коротко &amp; ясно</p>\n<p>Цена &lt; 5 &quot;евро&quot;.</p>\n<p>&lt;script&gt;</p>',
    )
  })

  test.for([
    ['the lead', { lead: 'Коротко.', body: ['Один.', 'Два.'] }, '<p>Коротко.</p>'],
    ['else the first paragraph', { body: ['Один & два.', 'Три.'] }, '<p>Один &amp; два.</p>'],
    ['no more of it than 300 signs', { body: ['слово '.repeat(80)] }, `<p>${'слово '.repeat(49)}слово…</p>`],
    ['nothing of an article without either', {}, ''],
  ] as const)('of a region, country, pair or product feed: %s', ([, specimen, html]) => {
    const tags = { regions: [primary('RU-TOM')], links: [link('RU-TOM', 'CN')] }
    const entry = tell({ body: [], ...DATED, ...specimen, tags }, {}, '/regions/ru-tom/cn/feed.atom')
    expect(entry).toMatchObject({ html, summary: null, excerpt: true })
  })

  test('headings, lists, quotes and tables of raw texts', () => {
    const item = (text: string, ordered = false): Block => ({ kind: 'item', text, html: null, ordered })
    const blocks: Block[] = [
      { kind: 'heading', text: 'Итоги', html: null, depth: 2 },
      item('лес'),
      item('рыба'),
      item('первое', true),
      item('• мука'),
      item('• зерно'),
      { kind: 'quote', text: 'Растём.', html: null },
      {
        kind: 'table',
        text: '',
        html: null,
        rows: [
          ['Год', 'Тонн'],
          ['2020', '<5'],
        ],
      },
    ]
    const [list, bullets] = [blocks.slice(0, 4), [...blocks.slice(4, 6), ...blocks.slice(6)]]
    expect(tell({ ...DATED, blocks: list }).html).toBe(
      '<h2>Итоги</h2>\n<ul>\n<li>лес</li>\n<li>рыба</li>\n</ul>\n<ol>\n<li>первое</li>\n</ol>',
    )
    expect(tell({ ...DATED, blocks: bullets }).html).toBe(
      [
        '<p>• мука</p>\n<p>• зерно</p>',
        '<blockquote><p>Растём.</p></blockquote>',
        '<table><tr><th>Год</th><th>Тонн</th></tr>\n<tr><td>2020</td><td>&lt;5</td></tr></table>',
      ].join('\n'),
    )
  })

  test('a text in another language says so; one without any leaves no empty shell', () => {
    expect(tell({ ...DATED, language: 'it', body: ['Ciao.'] }).html).toBe('<div lang="it">\n<p>Ciao.</p>\n</div>')
    expect(tell({ ...DATED, language: 'it', body: ['Ciao.'] }, {}, '/it/feed.atom').html).toBe('<p>Ciao.</p>')
    expect(tell({ ...DATED, language: 'it' }).html).toBe('')
  })
})

describe('addresses in Markdown', () => {
  const html = (address: string) => paragraph('порт', `<p><a href="${address}">порт</a></p>`)
  const written = (address: string, settings = {}, url?: string): string => {
    const article = { source: source({ path: 'content/story.md', kind: 'markdown' }) }
    const specimen = { ...DATED, blocks: [html(address)], article }
    const other = { id: 'other', article: { source: source({ path: 'content/other.md' }) } }
    return /href="([^"]*)"/.exec(tell(specimen, settings, url, [other]).html)?.[1] ?? ''
  }

  test.for([
    ['other.md#p2', 'https://example.org/exports/articles/other/#p2'],
    ['#p2', 'https://example.org/exports/articles/story/#p2'],
    ['none.pdf?a=1&amp;b=2', 'https://example.org/exports/articles/story/none.pdf?a=1&amp;b=2'],
    ['/contacts/', 'https://example.org/contacts/'],
    ['//cdn.example/x.png', 'https://cdn.example/x.png'],
    ['https://news.example/a b', 'https://news.example/a b'],
    ['mailto:a@news.example', 'mailto:a@news.example'],
  ])('%s leads to %s', ([address = '', way]) => {
    expect(written(address)).toBe(way)
  })

  test.for([
    ['other.md#p2', 'articles/other/index.html#p2'],
    ['#p2', 'articles/story/index.html#p2'],
    ['none.pdf', 'none.pdf'],
    ['https://news.example/', 'https://news.example/'],
  ])('without the site’s address %s leads to %s', ([address = '', way]) => {
    expect(written(address, { baseUrl: null })).toBe(way)
  })

  test('in another interface they lead to its pages', () => {
    expect(written('other.md', {}, '/it/feed.atom')).toBe('https://example.org/exports/it/articles/other/')
  })

  test('pictures are found from anywhere', () => {
    const blocks: Block[] = [{ kind: 'figure', text: '', html: '<figure><img src="port.svg" alt="Порт"></figure>' }]
    const article = makeArticle({ ...DATED, blocks, article: { source: source({ path: 'content/story.md' }) } })
    const images = [{ path: 'content/port.svg', url: '/media/port.svg' }]
    const { entries } = feedAt(feedsOf([article], ADDRESS, { images }), '/en/feed.json')
    expect(entries[0]?.html).toContain('<img src="https://example.org/exports/media/port.svg" alt="Порт">')
  })
})

describe('days', () => {
  test('a day that is known is told as such', () => {
    expect(tell({ ...DATED, article: { updated: '2021-06-01' }, body: ['А.'] })).toMatchObject({
      published: '2021-05-17T00:00:00Z',
      updated: '2021-06-01T00:00:00Z',
      modified: '2021-06-01T00:00:00Z',
      html: '<p>А.</p>',
    })
  })

  test.for<[Specimen['date'], string]>([
    [{ partial: '--09-20' }, '<p><em>Опубликовано: 20 сентября, год не указан.</em></p>'],
    [{ notBefore: '2021-04-01' }, '<p><em>Опубликовано: не ранее апреля 2021.</em></p>'],
    [{ value: '2021' }, '<p><em>Опубликовано: 2021.</em></p>'],
    [{}, '<p><em>Опубликовано: дата не указана.</em></p>'],
  ])('%j: no field can say it, so the text does', ([date, note]) => {
    const { published, modified, html } = tell({ date: date ?? {} })
    expect([published, modified]).toEqual([null, null])
    expect(html.replaceAll('\u00a0', ' ')).toBe(note)
  })

  test('the note is in the interface’s language, and says so where the text is in another', () => {
    expect(tell({ language: 'ru' }, {}, '/en/feed.json').html).toBe(
      '<p lang="en"><em>Published: date not given.</em></p>',
    )
  })
})

describe('an excerpt', () => {
  const excerpt = { ...DATED, lead: 'Начало.', body: ['Остальное.'], overrides: { excerpt: true } }

  test('is the lead and the way to the rest', () => {
    const url = 'https://news.example/1?a=1&b=2'
    const { html, excerpt: cut } = tell({ ...excerpt, article: { source: source({ url }) } })
    expect(cut).toBe(true)
    expect(html).toContain('<p>Начало.</p>')
    expect(html).toContain('<a href="https://news.example/1?a=1&amp;b=2">')
    expect(html).not.toContain('Остальное')
  })

  test('leads to its page where the source has no address', () => {
    expect(tell(excerpt).html).toContain('<a href="https://example.org/exports/articles/story/">')
  })
})

describe('who, whence and about what', () => {
  test.for<[Specimen['article'], readonly string[]]>([
    [{ authors: ['А. Белова'], agency: 'ТАСС' }, ['А. Белова']],
    [{ agency: 'ТАСС', publisher: 'Вестник' }, ['ТАСС']],
    [{ publisher: 'Вестник' }, ['Вестник']],
    [{}, []],
  ])('%j', ([article, authors]) => {
    expect(tell({ article: article ?? {} }).authors).toEqual(authors)
  })

  test('a source that is no web address is none; rights are the source’s, else the site’s', () => {
    expect(tell({ article: { source: source({ url: 'javascript:alert(1)', rights: 'CC0' }) } })).toMatchObject({
      source: null,
      rights: 'CC0',
    })
    expect(tell({}, { rights: 'Все права' }).rights).toBe('Все права')
  })

  test('regions, partners with their roles, groups and goods; what is only named is none', () => {
    const tags: Specimen['tags'] = {
      regions: [primary('RU-TOM'), { code: 'RU-OMS', role: 'mentioned', evidence: [] }],
      links: [
        link('RU-TOM', 'CN', 'mission'),
        link('RU-TOM', 'CN'),
        link('RU-TOM', 'JP', 'mention'),
        link('RU-TUL', '143', 'contact'),
      ],
      products: [product('древесина', '44')],
    }
    const { topics } = tell({ tags })
    expect(topics.map(({ scheme, code, roles }) => [scheme, code, ...roles].join(' '))).toEqual([
      'iso-3166-2 RU-TOM',
      'iso-3166-2 RU-TUL',
      'iso-3166-1 CN export mission',
      'un-m49 143 contact',
      'hs-2022 44',
    ])
    expect(topics.map(({ name }) => name)).toContain('Центральная Азия')
  })
})

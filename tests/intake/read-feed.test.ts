import { describe, expect, test } from 'vitest'
import { PROSE, readFile, textsOf } from './reading.ts'

const rss = (items: string, channel = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Вести</title>${channel}${items}</channel></rss>`

describe('RSS', () => {
  test('an item becomes an article, one without a text is told', () => {
    const { articles, told } = readFile(
      rss(`
      <item><title>Лён &amp;laquo;едет&amp;raquo; в Индию: итоги</title><link>https://site.example/flax?utm_source=rss</link>
        <pubDate>Tue, 06 Dec 2022 23:50:00 +0500</pubDate><dc:creator><![CDATA[Карина Камалова]]></dc:creator>
        <description><![CDATA[<p>Первая партия уже в порту</p>]]></description>
        <content:encoded><![CDATA[<p>${PROSE}</p><ul><li>40 тонн</li></ul>]]></content:encoded></item>
      <item><title>Пустая</title><link>https://site.example/empty</link></item>
      <item><title>Насосы</title><description>Первая строка.&lt;br&gt;Вторая &amp;amp; третья.</description></item>`),
    )
    expect(told).toEqual(['import/empty-item'])
    expect(articles.map(textsOf)).toEqual([
      [PROSE, '• 40 тонн'],
      ['Первая строка.', 'Вторая & третья.'],
    ])
    expect(articles[0]).toMatchObject({
      title: 'Лён «едет» в Индию: итоги',
      lead: 'Первая партия уже в порту',
      date: '2022-12-06',
      authors: ['Карина Камалова'],
      publisher: 'Вести',
      url: 'https://site.example/flax',
    })
  })

  test('a summary that is the beginning of the text is no standfirst', () => {
    const item = `<item><description>${PROSE.slice(0, 80)}…</description><content:encoded>${PROSE}</content:encoded></item>`
    expect(readFile(rss(item)).articles[0]?.lead).toBe(null)
  })

  test.for([
    ['<p>Сообщение <a href="/a">Лён едет</a> появились сначала на <a href="/">Вести</a>.</p>', true],
    ['<p>L’articolo «Лён едет» proviene da Вести.</p>', true],
    ['<p>Лён едет дальше, пишут Вести: за месяц в Индию ушло ещё сорок тонн ткани.</p>', false],
    ['<p>Лён едет.</p>', false],
  ] as const)('what a blog adds to each item is no part of it: %s', ([last, isDropped]) => {
    const teaser = `<p>${PROSE.slice(0, 60)} [&amp;#8230;]</p>${last}`
    const item = `<item><title>Лён едет</title><description><![CDATA[${teaser}]]></description><content:encoded><![CDATA[<p>${PROSE}</p>${last}]]></content:encoded></item>`
    const [article] = readFile(rss(item)).articles
    expect(article?.lines.length).toBe(isDropped ? 1 : 2)
    if (isDropped) expect(article?.lead).toBe(null)
  })

  test.for([
    [
      '<yandex:full-text>Первая.\nВторая &amp; третья.\n\nЧетвёртая.</yandex:full-text>',
      ['Первая.', 'Вторая & третья.', 'Четвёртая.'],
    ],
    ['<yandex:full-text><![CDATA[<p>Первая.\nТа же.</p>Вторая.]]></yandex:full-text>', ['Первая. Та же.', 'Вторая.']],
    ['<turbo:content><![CDATA[<p>Первая.</p><p>Вторая.</p>]]></turbo:content>', ['Первая.', 'Вторая.']],
  ] as const)('the whole text, with or without markup: %s', ([content, lines]) => {
    expect(readFile(rss(`<item>${content}</item>`)).articles.map(textsOf)).toEqual([lines])
  })

  test('items of RSS 1.0 stand beside the channel', () => {
    const { articles } = readFile(
      '<rdf:RDF><channel><title>Notizie</title></channel><item><title>Uno</title><description>Testo.</description><dc:date>2021-05-17</dc:date></item></rdf:RDF>',
    )
    expect(articles).toMatchObject([{ title: 'Uno', publisher: 'Notizie', date: '2021-05-17' }])
  })

  test.for([
    ['<link>https://site.example/a</link><guid>https://site.example/b</guid>', 'https://site.example/a'],
    ['<guid>https://site.example/b</guid>', 'https://site.example/b'],
    ['<guid isPermaLink="false">https://site.example/b</guid>', null],
    ['<author>desk@site.example (Анна Титова)</author>', null],
  ] as const)('%s', ([inside, url]) => {
    const [article] = readFile(rss(`<item><description>${PROSE}</description>${inside}</item>`)).articles
    expect(article?.url).toBe(url)
    expect(article?.authors).toEqual(inside.includes('Титова') ? ['Анна Титова'] : [])
  })
})

describe('Atom', () => {
  const atom = (entry: string): string =>
    `<?xml version="1.0"?><!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Monitor</title><entry>${entry}</entry></feed>`
  const LINK = '<link rel="edit" href="https://site.example/edit"/><link href="https://site.example/a"/>'

  test.for([
    [
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; two</p><p>Three</p></div></content>',
      ['One & two', 'Three'],
    ],
    ['<content type="html">&lt;p&gt;One &amp;amp; two&lt;/p&gt;Three</content>', ['One & two', 'Three']],
    ['<content type="html"><![CDATA[<p>One & two</p>Three]]></content>', ['One & two', 'Three']],
    ['<content>One &amp; &lt;b&gt;\nThree</content>', ['One & <b>', 'Three']],
    ['<summary>Only this</summary>', ['Only this']],
  ] as const)('%s', ([content, lines]) => {
    const entry = `<title type="html">A &amp;amp; B</title>${LINK}<published>2021-05-17T10:00:00Z</published><updated>2024-01-01T00:00:00Z</updated><author><name>Anna Rossi</name></author>${content}`
    const { articles } = readFile(atom(entry))
    expect(articles.map(textsOf)).toEqual([lines])
    expect(articles[0]).toMatchObject({
      title: 'A & B',
      date: '2021-05-17',
      authors: ['Anna Rossi'],
      url: 'https://site.example/a',
      publisher: 'Monitor',
    })
  })

  test('the day of a change is no date of publication', () => {
    expect(readFile(atom('<content>Text</content><updated>2024-01-01</updated>')).articles[0]?.date).toBe(null)
  })
})

describe('JSON Feed', () => {
  const feed = (item: unknown): string =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Monitor', items: [item] })

  test.for([
    [{ content_html: '<p>One</p><p>Two</p>', content_text: 'no' }, ['One', 'Two']],
    [{ content_text: 'One\n\nTwo' }, ['One', 'Two']],
    [{ summary: 'One' }, ['One']],
  ] as const)('%j', ([content, lines]) => {
    const item = {
      id: '1',
      url: 'https://site.example/a',
      title: 'A',
      date_published: '2021-05-17T10:00:00Z',
      ...content,
    }
    const { articles } = readFile(feed({ ...item, authors: [{ name: 'Anna Rossi' }] }))
    expect(articles.map(textsOf)).toEqual([lines])
    expect(articles[0]).toMatchObject({ title: 'A', date: '2021-05-17', authors: ['Anna Rossi'], publisher: 'Monitor' })
  })

  test('an item without a text is told', () => {
    expect(readFile(feed({ id: '1', title: 'A' }))).toEqual({ articles: [], told: ['import/empty-item'] })
  })
})

test.for([
  [
    '<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel><item><description>&a;</description></item></channel></rss>',
    'import/doctype',
  ],
  [`<rss>${'<a>'.repeat(5000)}</rss>`, 'import/feed'],
  ['<rss><channel></channel></rss>', 'import/empty-feed'],
  ['<feed></feed>', 'import/empty-feed'],
] as const)('%.60s is refused', ([saved, rule]) => {
  expect(readFile(saved)).toEqual({ articles: [], told: [rule] })
})

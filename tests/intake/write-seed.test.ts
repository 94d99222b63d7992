import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ALL_READERS } from '../../src/commands/all-readers.ts'
import type { SavedArticle } from '../../src/intake/saved-article.ts'
import { seedName } from '../../src/intake/seed-name.ts'
import { oneLine } from '../../src/intake/stated-text.ts'
import { seedBody, writeSeed } from '../../src/intake/write-seed.ts'
import { languages } from '../../src/languages/index.ts'
import { readPreface } from '../../src/recover/read-preface.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { PROSE, pageOf, readFile } from './reading.ts'

const ARTICLE: SavedArticle = {
  title: 'Лён: «едет» в Индию',
  lead: null,
  date: '2021-05-17',
  authors: ['Полина Мотовилова'],
  agency: null,
  publisher: 'Деловая Вологда',
  url: 'https://site.example/a',
  language: null,
  lines: [
    { text: PROSE, close: false },
    { text: 'a\tb', close: false },
    { text: 'c\td', close: true },
  ],
}

const sourceOf = (text: string) =>
  ({ path: 'seeds/a.txt', kind: 'raw', bytes: new TextEncoder().encode(text), sidecar: null }) as const

test('a text with what its page states', () => {
  expect(writeSeed(ARTICLE, '2024-02-01')).toBe(
    [
      '---',
      'title: "Лён: «едет» в Индию"',
      'date: 2021-05-17',
      'authors:',
      '  - Полина Мотовилова',
      'publisher: Деловая Вологда',
      'url: https://site.example/a',
      'added: 2024-02-01',
      '---',
      '',
      'Лён: «едет» в Индию',
      '',
      PROSE,
      '',
      'a\tb',
      'c\td',
      '',
    ].join('\n'),
  )
})

test.for(['---', '---\ntitle: no\n---', '<b>bold</b>', '# no', 'title: x'])(
  'a text that begins with %j is text',
  (text) => {
    const lines = text.split('\n').map((line) => ({ text: line, close: true }))
    const written = writeSeed({ ...ARTICLE, title: null, date: null, lines }, '2024-02-01')
    const { fields, decoded, end, problems } = readPreface(sourceOf(written), ALL_READERS.frontMatter)
    expect([fields.title, problems]).toEqual([undefined, []])
    expect(decoded.text.slice(end).trim().replace('&lt;b>', '<b>').replace('&lt;/b>', '</b>')).toBe(text)
  },
)

test('what a text may not print as a tag reads back as printed', () => {
  const lines = [{ text: `${PROSE} Разъём <b> не подошёл.`, close: false }]
  const read = readSource(sourceOf(writeSeed({ ...ARTICLE, lines }, '2024-02-01')), languages, ALL_READERS)
  expect(read.value?.article.body.map(({ text }) => text)).toEqual([`${PROSE} Разъём <b> не подошёл.`])
})

test.for([
  ['Лён: «едет» в Индию', '2021-05-17', '2021-05-17-len-edet-v-indiyu'],
  ['Лён: «едет» в Индию', null, 'len-edet-v-indiyu'],
  [null, null, 'lnokombinat-vologodskoy-oblasti-otgruzil-v-indiyu-pervuyu'],
] as const)('%s of %s is the file %s', ([title, date, name]) => {
  expect(seedName({ title, date, body: PROSE })).toBe(name)
})

test('a title without letters of an address is named after its words all the same', () => {
  expect(seedName({ title: '出口', date: null, body: '出口' })).toMatch(/^[0-9a-f]{8}$/)
})

const statement = fc.string({ unit: 'grapheme', maxLength: 80 }).map(oneLine)
const orNull = (text: fc.Arbitrary<string>) => text.map((said) => said || null)

test('what is written reads back', () => {
  const article = fc.record({
    title: orNull(statement),
    publisher: orNull(statement),
    lead: orNull(statement),
    line: statement,
  })
  fc.assert(
    fc.property(article, ({ line, ...said }) => {
      const lines = [
        { text: PROSE, close: false },
        { text: line, close: false },
      ]
      const read = readSource(sourceOf(writeSeed({ ...ARTICLE, ...said, lines }, '2024-02-01')), languages, ALL_READERS)
      const { title, publisher, lead, date, source } = read.value?.article ?? {}
      expect(read.problems.filter(({ rule }) => rule.startsWith('front-matter'))).toEqual([])
      if (said.title !== null) expect(title).toBe(said.title)
      if (said.publisher !== null) expect(publisher).toBe(said.publisher)
      if (said.lead !== null) expect(lead).toBe(said.lead)
      expect([date?.value, source?.url]).toEqual(['2021-05-17', 'https://site.example/a'])
    }),
    { numRuns: 150 },
  )
})

const PIECES = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<table>',
  '<tr>',
  '<td>',
  '<ul>',
  '<li>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<html>',
  '<body>',
  '</body>',
  '<head>',
  '<title>',
  '</title>',
  '<h1>',
  '<meta name="date" content="',
  '"',
  '>',
  '<',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
  '<time datetime="2021-05-17">',
  '<base href="',
  '<template>',
  '<svg>',
  '<math>',
  '<noscript>',
  '<![CDATA[',
  ']]>',
  '<?xml ?>',
  '<rss>',
  '<feed>',
  '<item>',
  '&amp;',
  '&#x0;',
  '\u0000',
  '\ud800',
  '---\n',
  PROSE,
  'Лён',
  '\n',
  '{"items":[',
  '{"title":1,"content_text":"a"}',
  ']}',
]

test('no saved file throws, and each article of it reads back', () => {
  const html = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 24 })
  fc.assert(
    fc.property(html, fc.boolean(), (pieces, framed) => {
      const { articles } = readFile(framed ? pageOf(pieces.join(''), pieces.join('')) : pieces.join(''))
      for (const article of articles) {
        const { fields, decoded, end, problems } = readPreface(
          sourceOf(writeSeed(article, '2024-02-01')),
          ALL_READERS.frontMatter,
        )
        // by its words a second import knows it again
        expect(decoded.text.slice(end).trim()).toBe(seedBody(article).trim())
        expect(problems.filter(({ rule }) => rule.startsWith('front-matter'))).toEqual([])
        expect([fields.title ?? null, fields.date ?? null, fields.url ?? null]).toEqual([
          article.title,
          article.date,
          article.url,
        ])
      }
    }),
    { numRuns: 200 },
  )
})

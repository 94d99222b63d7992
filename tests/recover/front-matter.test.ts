import { expect, test } from 'vitest'
import { formatProblem } from '../../src/base/problem.ts'
import { readFrontMatter, readSidecar } from '../../src/recover/front-matter.ts'

const read = (text: string) => {
  const { value, problems } = readFrontMatter(text, 'x.md')
  return { ...value, body: text.slice(value.end), told: problems.map(formatProblem) }
}

const said = (yaml: string) => read(`---\n${yaml}\n---\nBody\n`)

const nothing = {
  regions: null,
  partners: null,
  products: null,
  tags: [],
  aliases: [],
  added: null,
  excerpt: false,
  noindex: false,
  withdrawn: false,
  draft: false,
}

test('the fields of an article', () => {
  const yaml = [
    'title: "Пермь: кабель для Сербии"',
    'date: 2023-11-05',
    'author: Ольга Пример',
    'regions: [ru-per]',
    'countries: [RS, "NO"]',
  ]
  expect(said(yaml.join('\n'))).toEqual({
    text: yaml.join('\n'),
    end: expect.any(Number),
    body: 'Body\n',
    fields: {
      title: 'Пермь: кабель для Сербии',
      date: '2023-11-05',
      authors: ['Ольга Пример'],
      overrides: {
        ...nothing,
        regions: [{ code: 'RU-PER', role: 'primary' }],
        partners: [
          { code: 'RS', roles: [] },
          { code: 'NO', roles: [] },
        ],
      },
    },
    told: [],
  })
})

test.for([
  ['title: 2024', { title: '2024' }],
  ['title: 12:30', { title: '12:30' }],
  ['title: yes', { title: 'yes' }],
  ['title:', {}],
  ['title: >\n  Two\n  lines', { title: 'Two lines' }],
  ['lead: &x One\nagency: *x', { lead: 'One', agency: 'One' }],
  ['description: One sentence.', { lead: 'One sentence.' }],
  ['date: 2024', { date: '2024' }],
  ['date: 2024-02', { date: '2024-02' }],
  ['date: "2024-02-29"', { date: '2024-02-29' }],
  ['date: 2024-05-01T00:30:00+03:00', { date: '2024-05-01' }],
  ['date: 2024-05-01 23:59', { date: '2024-05-01' }],
  ['updated: 2024-05-02', { updated: '2024-05-02' }],
  ['authors: [A B, C D]', { authors: ['A B', 'C D'] }],
  ['lang: RU', { language: 'ru' }],
  ['url: https://example.org/a', { url: 'https://example.org/a' }],
  ['url: https://пример.рф/100%', { url: 'https://xn--e1afmkfd.xn--p1ai/100%25' }],
  ['slug: cable-for-serbia', { slug: 'cable-for-serbia' }],
  ['kind: page\norder: 2', { kind: 'page', order: 2 }],
] as const)('%s', ([yaml, fields]) => {
  const { fields: read, told } = said(yaml)
  const { overrides: _, ...rest } = read
  expect(told).toEqual([])
  expect(rest).toEqual(fields)
})

test.for([
  ['regions: RU-TOM', { regions: [{ code: 'RU-TOM', role: 'primary' }] }],
  ['regions: { RU-TOM: mentioned }', { regions: [{ code: 'RU-TOM', role: 'mentioned' }] }],
  [
    'partners: { CN: export, JP: [trade, mission] }',
    {
      partners: [
        { code: 'CN', roles: ['export'] },
        { code: 'JP', roles: ['trade', 'mission'] },
      ],
    },
  ],
  ['products: [44, 03]', { products: ['44', '03'] }],
  ['tags: [timber, "2024"]', { tags: ['timber', '2024'] }],
  ['added: 2024-06-01', { added: '2024-06-01' }],
  [
    'excerpt: true\nnoindex: true\nwithdrawn: true\ndraft: true',
    { excerpt: true, noindex: true, withdrawn: true, draft: true },
  ],
] as const)('%s overrules', ([yaml, overrides]) => {
  const { fields, told } = said(yaml)
  expect(told).toEqual([])
  expect(fields.overrides).toEqual({ ...nothing, ...overrides })
})

test.for([
  ['date: 31 февраля', 'x.md:2:7 front-matter/date  “31 февраля” is not a date; write YYYY-MM-DD, YYYY-MM or YYYY'],
  ['date: 2023-02-30', 'x.md:2:7 front-matter/date  “2023-02-30” is not a date; write YYYY-MM-DD, YYYY-MM or YYYY'],
  ['added: 2023', 'x.md:2:8 front-matter/added  “2023” is not a day; write YYYY-MM-DD'],
  ['tilte: A', 'x.md:2:1 front-matter/unknown-key  “tilte” is no known field and is left out; did you mean “title”?'],
  [
    '__proto__: A',
    'x.md:2:1 front-matter/unknown-key  “__proto__” is no known field and is left out; see the authoring guide for the fields there are',
  ],
  ['region: Томск', 'x.md:2:9 front-matter/regions  “Томск” is no such code; write one as RU-TOM (ISO 3166-2)'],
  ['partners: [CHN]', 'x.md:2:12 front-matter/partners  “CHN” is no such code; write one as CN (ISO 3166-1)'],
  ['partners: { CN: exprot }', 'x.md:2:17 front-matter/partners  “exprot” is no role; did you mean “export”?'],
  ['products: [7]', 'x.md:2:12 front-matter/products  “7” is no HS chapter; write two digits, 01 to 97'],
  [
    'url: javascript:alert(1)',
    'x.md:2:6 front-matter/url  “javascript:alert(1)” is not a web address; write one that begins with https://',
  ],
  ['draft: maybe', 'x.md:2:8 front-matter/draft  “maybe” is neither yes nor no; write true or false'],
  ['title: [a, b]', 'x.md:2:8 front-matter/title  expected one text, not a list or a map; write it on one line'],
  [
    'slug: Сербия',
    'x.md:2:7 front-matter/slug  “Сербия” does not fit an address; write small Latin letters, digits and single hyphens, at most 100',
  ],
  [
    'author: A\nauthors: [B]',
    'x.md:3:1 front-matter/twice  “authors” says again what stands above, which counts; keep one',
  ],
  ['title: A\ntitle: B', 'x.md:3:1 front-matter/twice  “title” says again what stands above, which counts; keep one'],
  ['regions: [RU-TOM, ru-tom]', 'x.md:2:19 front-matter/regions  “RU-TOM” is named twice; keep the first'],
  ['partners: { CN: trade, CN: export }', 'x.md:2:24 front-matter/partners  “CN” is named twice; keep the first'],
  ['products: [44, 03, 44]', 'x.md:2:20 front-matter/products  “44” is named twice; keep the first'],
] as const)('%s is told', ([yaml, told]) => {
  expect(said(yaml).told).toEqual([told])
})

test('what is said twice counts once, as it was said first', () => {
  const { fields } = said('title: A\ntitle: B\nregions: [RU-TOM, RU-TOM, RU-KEM]\npartners: { CN: trade, CN: export }')
  expect(fields.title).toBe('A')
  expect(fields.overrides).toMatchObject({
    regions: [
      { code: 'RU-TOM', role: 'primary' },
      { code: 'RU-KEM', role: 'mentioned' },
    ],
    partners: [{ code: 'CN', roles: ['trade'] }],
  })
})

test.for([
  ['title: "a \\0\\x1b[31mb\\u202e c"', 'a [31mb c'],
  ['title: "a\\nb\\tc\\u2028d"', 'a b c d'],
  ['title: |\n  a\n  b', 'a b'],
  ['title: "Ёж — «й» 日本"', 'Ёж — «й» 日本'],
] as const)('%s holds no sign that a page could not show', ([yaml, title]) => {
  expect(said(yaml)).toMatchObject({ fields: { title }, told: [] })
})

// an error says where it lies, and the value it lies in says nothing
test.for([
  ['title: "open\ndate: 2021\nregions: [RU-TOM]', 'x.md:2:8 ', []],
  ["agency: A\ntitle: 'open\ndate: 2021", 'x.md:3:8 ', ['agency']],
  ['regions: [RU-TOM, RU-KEM\ndate: 2021', 'x.md:2:10 ', ['date']],
  ['regions: [RU-TOM, "open]\ndate: 2021', 'x.md:2:19 ', []],
  ['title: "A" b\ndate: 2021', 'x.md:2:12 ', ['date']],
  ['title: @b\ndate: 2021', 'x.md:2:8 ', ['date']],
  ['title: "A"\nagency: |\n  B\nlead\ndate: 2021', 'x.md:5:1 ', ['title', 'agency']],
] as const)('%j is told at %s and leaves %j', ([yaml, place, left]) => {
  const { fields, told } = said(yaml)
  const { overrides, ...rest } = fields
  expect(told[0]).toContain(`${place}front-matter/yaml`)
  expect(Object.keys(rest)).toEqual(left)
  expect(overrides).toEqual(nothing)
})

test.for([
  ['regions: [Томск]\npartners: CHN\nproducts: [7]', { regions: null, partners: null, products: null }],
  ['regions: []\npartners: {}\nproducts: []', { regions: [], partners: [], products: [] }],
] as const)('%j: only what is right or said to be none overrules', ([yaml, overrides]) => {
  expect(said(yaml).fields.overrides).toEqual({ ...nothing, ...overrides })
})

test('what is wrong does not spoil the rest', () => {
  const { fields, told } = said('title: A\ndate: soon\nagency: B')
  expect(fields).toMatchObject({ title: 'A', agency: 'B' })
  expect(told).toHaveLength(1)
})

test('broken YAML is told at its place', () => {
  const { fields, told } = said('title: A\nlead: "open\nagency: B')
  expect(fields.title).toBe('A')
  expect(told[0]).toMatch(/^x\.md:\d+:\d+ front-matter\/yaml {2}.+; mend the YAML, or put the value in quotes$/)
})

test.for(['js', 'javascript', 'JS', 'coffee', 'toml', 'constructor'])('---%s is never run', (language) => {
  const { fields, body, told } = read(`---${language}\n{ title: globalThis.ran = true }\n---\nBody`)
  expect(globalThis).not.toHaveProperty('ran')
  expect(fields).toEqual({ overrides: nothing })
  expect(body).toBe('Body')
  const message = `“${language}” front matter is never read or run; write YAML between two plain lines “---”`
  expect(told).toEqual([`x.md:1:4 front-matter/language  ${message}`])
})

test('the same broken source is told twice when it is read twice', () => {
  expect(said('date: 2023-02-30').told).toEqual(said('date: 2023-02-30').told)
  expect(said('a: b: c').told).toEqual(said('a: b: c').told)
})

test.for([
  ['byte order mark', '\uFEFF---\ntitle: A\n---\nBody'],
  ['CRLF', '---\r\ntitle: A\r\n---\r\nBody'],
  ['CR', '---\rtitle: A\r---\rBody'],
  ['spaces after the fence', '--- \ntitle: A\n---  \nBody'],
  ['named YAML', '---yaml\ntitle: A\n---\nBody'],
  ['JSON', '---json\n{ "title": "A" }\n---\nBody'],
  ['dashes inside a value', '---\ntitle: A\nlead: |\n  --- x\n  ----\n---\nBody'],
] as const)('%s', ([, text]) => {
  const { fields, body, told } = read(text)
  expect(fields.title).toBe('A')
  expect(body).toBe('Body')
  expect(told).toEqual([])
})

test.for([
  ['no fence', 'Body\n---\ntitle: A\n---\n'],
  ['a rule above prose', '---\nЗаголовок новости\n---\nТекст'],
  ['a rule above a heading', '---\n# Заголовок\n---\nТекст'],
  ['a longer rule', '-----\ntitle: A\n---\nBody'],
  ['a rule and no other', '---\nJust text\nand more'],
  ['nothing', ''],
] as const)('%s is no front matter', ([, text]) => {
  expect(read(text)).toMatchObject({ text: null, end: 0, told: [] })
})

test('an empty block says nothing', () => {
  expect(read('---\n---\nBody')).toMatchObject({ body: 'Body', told: [] })
  expect(read('---yaml\n# a remark\n---\nBody')).toMatchObject({ body: 'Body', told: [] })
})

test('front matter without its end is told and left in the text', () => {
  const { end, told } = read('---\ntitle: A\n\nBody')
  expect(end).toBe(0)
  expect(told).toEqual([
    'x.md:1:1 front-matter/fence  the front matter is not closed; put a line “---” after its last field',
  ])
})

test('front matter of any length that a person writes is read; what is longer is told and left out', () => {
  const long = (length: number) => read(`---\ntitle: A\n#${' '.repeat(length)}\n---\nBody`)
  expect(long(32_000)).toMatchObject({ body: 'Body', fields: { title: 'A' }, told: [] })
  expect(long(33_000)).toMatchObject({ body: 'Body', text: null, fields: { overrides: nothing } })
  expect(long(33_000).told).toEqual([
    'x.md:1:1 front-matter/fence  the front matter has more than 32768 characters and is left out; shorten it',
  ])
})

test('a rule above prose, and another far below, are no front matter', () => {
  expect(read(`---\nЗаголовок\n${'слово '.repeat(6000)}\nNote: x\n---\nТекст`)).toMatchObject({ end: 0, told: [] })
})

test('places are counted in lines that end in CR too', () => {
  expect(read('---\rtitle: A\rdate: soon\r---\rBody').told[0]).toMatch(/^x\.md:3:7 front-matter\/date/)
  expect(readSidecar('title: A\rdate: 2021', 'x.yaml').value).toMatchObject({ title: 'A', date: '2021' })
})

test('a sidecar holds the same fields without fences', () => {
  const { value, problems } = readSidecar('\uFEFFtitle: A\r\ndate: 2023-13-01\r\n', 'x.yaml')
  expect(value.title).toBe('A')
  expect(problems.map(formatProblem)).toEqual([
    'x.yaml:2:7 front-matter/date  “2023-13-01” is not a date; write YYYY-MM-DD, YYYY-MM or YYYY',
  ])
  expect(readSidecar('just a text', 'x.yaml').problems[0]?.rule).toBe('front-matter/shape')
  expect(readSidecar('', 'x.yaml').problems).toEqual([])
})

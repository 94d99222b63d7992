import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatProblem } from '../../src/base/problem.ts'
import { readMarkdown } from '../../src/recover/markdown.ts'

const read = (text: string) => {
  const { value, problems } = readMarkdown(text, { path: 'x.md', offset: 0 })
  return { ...value, told: problems.map(formatProblem) }
}

const only = (text: string) => {
  const { blocks, told } = read(text)
  expect(blocks).toHaveLength(1)
  return { ...blocks[0], told }
}

test.for([
  [
    'Plain *and* **strong** `code`.',
    'paragraph',
    'Plain and strong code.',
    '<p>Plain <em>and</em> <strong>strong</strong> <code>code</code>.</p>',
  ],
  ['One\ntwo', 'paragraph', 'One two', '<p>One\ntwo</p>'],
  ['One  \ntwo', 'paragraph', 'One\ntwo', '<p>One<br>\ntwo</p>'],
  ['a < b & "c"', 'paragraph', 'a < b & "c"', '<p>a &#x3C; b &#x26; "c"</p>'],
  ['## Head', 'heading', 'Head', '<h2>Head</h2>'],
  ['> One\n>\n> two', 'quote', 'One\ntwo', '<blockquote>\n<p>One</p>\n<p>two</p>\n</blockquote>'],
  ['![The port](port.svg)', 'figure', 'The port', '<figure><img src="port.svg" alt="The port"></figure>'],
  [
    '![The port](port.svg) at dusk',
    'paragraph',
    'The port at dusk',
    '<p><img src="port.svg" alt="The port"> at dusk</p>',
  ],
  [
    '~~old~~ https://example.org',
    'paragraph',
    'old https://example.org',
    '<p><del>old</del> <a href="https://example.org">https://example.org</a></p>',
  ],
  ['    code', 'paragraph', 'code', '<pre><code>code\n</code></pre>'],
] as const)('%s', ([text, kind, plain, html]) => {
  expect(only(text)).toMatchObject({ kind, text: plain, html, told: [] })
})

test('a list gives a block an item', () => {
  const { blocks } = read('1. one\n2. two\n   - inner\n')
  expect(blocks).toEqual([
    { kind: 'item', text: 'one', html: '<li>one</li>', ordered: true },
    { kind: 'item', text: 'two\ninner', html: '<li>two\n<ul>\n<li>inner</li>\n</ul>\n</li>', ordered: true },
  ])
})

test('a table keeps its rows', () => {
  expect(only('| a | b |\n|---|---|\n| 1 | **2** |')).toMatchObject({
    kind: 'table',
    text: 'a\tb\n1\t2',
    rows: [
      ['a', 'b'],
      ['1', '2'],
    ],
  })
})

test('what GitHub prints as controls and attributes are plain signs and cells', () => {
  expect(only('- [x] sent')).toMatchObject({ html: '<li>☑ sent</li>' })
  expect(only('- [ ] to come')).toMatchObject({ text: '☐ to come' })
  expect(only('| a |\n|--:|\n| 1 |')).toMatchObject({ html: expect.not.stringContaining('align') })
})

test('links by name and notes find their definitions', () => {
  const { blocks } = read('See [the port][p] and more.[^1]\n\n[p]: https://example.org/\n[^1]: A *note*.')
  expect(blocks.map(({ html }) => html)).toEqual([
    '<p>See <a href="https://example.org/">the port</a> and more.<sup>[1]</sup></p>',
    '<p>[1] A <em>note</em>.</p>',
  ])
})

test.for([
  ['# One\n\nText', 'One', 1],
  ['Text\n\n# One', null, 2],
  ['## One\n\nText', null, 2],
  ['Text', null, 1],
] as const)('%j has the title %s', ([text, title, blocks]) => {
  const body = read(text)
  expect(body.title).toBe(title)
  expect(body.blocks).toHaveLength(blocks)
})

test('a later heading of the first level steps down, for the page has its own', () => {
  expect(read('Text\n\n# One').blocks[1]).toMatchObject({ kind: 'heading', depth: 2, html: '<h2>One</h2>' })
})

test.for([
  ['<script>alert(1)</script>', 'markdown/html'],
  ['Text <b onclick="x()">bold</b>', 'markdown/html'],
  ['[click](javascript:alert(1))', 'markdown/link'],
  ['[call](data:text/html,x)', 'markdown/link'],
  ['![port](data:image/png;base64,AAAA)', 'markdown/picture'],
  ['A ![port]() here', 'markdown/picture'],
] as const)('%s is left out and told', ([text, rule]) => {
  const { blocks, told } = read(text)
  const html = blocks.map((block) => block.html).join('')
  expect(html).not.toMatch(/<script|onclick|javascript:|data:|<img/)
  expect(told[0]).toMatch(new RegExp(`^x\\.md:1:\\d+ ${rule} `))
})

test('a picture without an address leaves its words', () => {
  expect(read('![The *port* "at" night](data:image/png,x)').blocks[0]?.html).toBe(
    '<figure>The port &#x22;at&#x22; night</figure>',
  )
  expect(read('![The port](port.png)').blocks[0]?.html).toBe('<figure><img src="port.png" alt="The port"></figure>')
})

test('a remark is left out and not told', () => {
  expect(read('<!-- for the editor -->\n\nText')).toMatchObject({ blocks: [{ text: 'Text' }], told: [] })
})

test('problems are told at their place in the whole file', () => {
  const text = '---\ntitle: A\n---\nOne\n\nTwo <i>x</i>\n'
  const { problems } = readMarkdown(text, { path: 'x.md', offset: 17 })
  expect(problems.map(formatProblem)[0]).toBe(
    'x.md:6:5 markdown/html  HTML is left out of the page; write it as Markdown',
  )
})

test.for([
  ['list', Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['quotes', `${'>'.repeat(10_000)} a`],
  ['lists in one line', `${'- '.repeat(10_000)}a`],
  ['brackets', `${'['.repeat(50_000)}`],
  ['emphasis', '*a **b '.repeat(5000)],
  ['a list of moderate depth', Array.from({ length: 90 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
] as const)('%s nested without end are kept as text', ([, text]) => {
  const { blocks, told } = read(text)
  expect(blocks.map((block) => block.html)).toEqual([null])
  expect(told[0]).toContain('markdown/nesting')
})

test('what says nothing is no block', () => {
  expect(read('```c\n```\n\n#\n\nText').blocks.map((block) => block.text)).toEqual(['Text'])
})

test('rules of many signs are no nesting', () => {
  expect(read(`${'- '.repeat(100)}\n\nText ${'*'.repeat(100)}`).told).toEqual([])
})

// `<a href="x">`, `</pre>`: the tags of sanitised HTML, their values always in double quotes
const TAG = /<\/?(?<name>[a-z][a-z0-9]*)(?<attributes>(?:\s[a-z-]+(?:="[^"]*")?)*)\s?\/?>/gi
// ` class="language-x"`: a value that is no address
const HARMLESS_VALUE = /(?<!href|src)="[^"]*"/g

test('whatever is written, no active HTML comes out', () => {
  const piece = fc.constantFrom(
    '<script>',
    '</script>',
    '[a](javascript:x)',
    '<img src=x onerror=y>',
    '- ',
    '> ',
    '\n',
    '\n\n',
    '# ',
    '`',
    '|',
    'слово',
    '&lt;',
    '![a](b.png)',
    '*',
    '```',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const html = read(pieces.join(''))
        .blocks.map((block) => block.html ?? '')
        .join('\n')
      const tags = [...html.matchAll(TAG)].map(({ groups }) => groups ?? {})
      expect(html.replace(TAG, '')).not.toContain('<')
      expect(tags.map(({ name }) => name)).not.toContain('script')
      for (const { attributes } of tags)
        expect(attributes?.replace(HARMLESS_VALUE, '')).not.toMatch(/\son|javascript:/i)
    }),
  )
})

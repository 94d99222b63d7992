import { expect, test } from 'vitest'
import { checkLinks, readLinks } from '../../src/commands/check-links.ts'

const SITE = {
  'index.html': '<a href="a/index.html#p2">one</a>',
  'a/index.html': '<p id="p2">href="nowhere"</p><img src="../media/port.svg">',
  'media/port.svg': '',
  'assets/main.css': '@font-face { src: url(fonts/x.woff2) }',
  'assets/fonts/x.woff2': '',
}

const check = (page: string) => {
  const files = { ...SITE, 'b/index.html': page }
  const sources = Object.entries(files).map(([path, text]) => readLinks(path, text))
  return checkLinks(sources, new Set(Object.keys(files))).map(({ path, rule, message }) => `${path} ${rule} ${message}`)
}

test.for([
  '<a href="../index.html">',
  '<a href="../a/">',
  '<a href="../a/index.html#p2">',
  '<a href="#here"><p id="here">',
  '<a href="../a/index.html?x=1">',
  '<a href="/a/index.html">',
  '<a href="https://example.org/none">',
  '<a href="mailto:a@example.org">',
  '<a href="//example.org">',
  '<a href="">',
  '&lt;a href="none"&gt;',
])('%s leads somewhere', (page) => {
  expect(check(page)).toEqual([])
})

test.for([
  ['<a href="../c/">', 'b/index.html check/link “../c/” leads nowhere; mend the link or its target'],
  ['<img src="port.svg">', 'b/index.html check/link “port.svg” leads nowhere; mend the link or its target'],
  ['<a href="../c/" title="a < b">', 'b/index.html check/link “../c/” leads nowhere; mend the link or its target'],
  ['<a title="a > b" href="../c/">', 'b/index.html check/link “../c/” leads nowhere; mend the link or its target'],
  [
    '<a href="../a/index.html#p3">',
    'b/index.html check/anchor “../a/index.html#p3” names a place that a/index.html does not have; mend the link',
  ],
] as const)('%s is broken', ([page, told]) => {
  expect(check(page)).toEqual([told])
})

test('a style sheet’s files are looked for as well', () => {
  const sheet = readLinks('assets/main.css', 'src: url("fonts/none.woff2"), url(data:x)')
  expect(checkLinks([sheet], new Set(['assets/main.css']))).toMatchObject([{ rule: 'check/link' }])
})

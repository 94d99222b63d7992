import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFrontMatter } from '../../src/recover/front-matter.ts'

const read = (aliases: readonly string[]) => {
  const { value, problems } = readFrontMatter(`---\naliases: ${JSON.stringify(aliases)}\n---\nText.\n`, 'x.md')
  return { aliases: value.fields.overrides.aliases, problems }
}

test.for([
  ['/old/address/', '/old/address/'],
  ['old/address', '/old/address/'],
  ['/old/address', '/old/address/'],
  ['/old/index.html', '/old/'],
  ['/old/page.html', '/old/page.html'],
  ['/old/PAGE.HTM', '/old/PAGE.HTM'],
  ['/old/page.php', '/old/page.php/'],
  ['/old.html/', '/old.html/'],
  ['/it/vecchio/', '/it/vecchio/'],
  ['/новости/лес/', '/новости/лес/'],
  ['/%D0%BB%D0%B5%D1%81/', '/лес/'],
  ['/50%-more/', '/50%-more/'],
  ['/a b/', '/a b/'],
  ['/assets-of-tomsk/', '/assets-of-tomsk/'],
  ['/old/data/', '/old/data/'],
  ['/e\u0301/', '/é/'],
] as const)('%s is %s', ([written, alias]) => {
  expect(read([written])).toEqual({ aliases: [alias], problems: [] })
})

test.for([
  ['https://old.example.org/a/', 'whole web address'],
  ['//old.example.org/a/', 'whole web address'],
  ['/news.php?id=3', 'query or an anchor'],
  ['/news/#third', 'query or an anchor'],
  ['/', 'front page'],
  ['/index.html', 'front page'],
  ['/../etc/', 'leads nowhere'],
  ['/a/%2e%2e/b/', 'leads nowhere'],
  ['/a/./b/', 'leads nowhere'],
  ['/a//b/', 'leads nowhere'],
  ['/a\\b/', 'name of a file'],
  ['/a%00b/', 'name of a file'],
  ['/a%3Fb/', 'name of a file'],
  [`/${'ё'.repeat(128)}/`, 'name of a file'],
  ['/assets/mark.html', 'no page'],
  ['/data/', 'no page'],
  ['/media/port/', 'no page'],
  ['/Data/old/', 'no page'],
  ['/_headers', 'no page'],
  ['/favicon.ico', 'no page'],
  ['/.herald/x/', 'no page'],
] as const)('%s is told and left out, the rest counts', ([written, reason]) => {
  const { aliases, problems } = read(['/good/', written])
  expect(aliases).toEqual(['/good/'])
  expect(problems).toMatchObject([{ path: 'x.md', line: 2, column: 20, rule: 'front-matter/aliases' }])
  expect(problems[0]?.message).toContain(reason)
})

test('an address named twice counts once', () => {
  const { aliases, problems } = read(['/old/', '/other/', 'old/index.html'])
  expect(aliases).toEqual(['/old/', '/other/'])
  expect(problems).toMatchObject([{ rule: 'front-matter/aliases', message: '“/old/” is named twice; keep the first' }])
})

test('nothing is said by an empty list, or by an empty address', () => {
  expect(read([])).toEqual({ aliases: [], problems: [] })
  expect(read([''])).toEqual({ aliases: [], problems: [] })
})

test('whatever is written, an alias is a clean address, and says itself when read again', () => {
  const step = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('..', '.', '', 'index.html', '%2F', 'ё', 'a.html'))
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      const { aliases } = read([steps.join('/')])
      for (const alias of aliases) {
        expect(alias).toMatch(/^\/[^/].*(?:\/|\.html?)$/iu)
        expect(alias).not.toMatch(/\/\.{0,2}\/|[?#\\:\p{Cc}]/u)
        if (!alias.includes('%')) expect(read([alias])).toEqual({ aliases: [alias], problems: [] })
      }
    }),
  )
})

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { chromeLine, chromeLines, rawFile, read } from './pages.ts'

const SEEDS = new URL('../../seeds/', import.meta.url)
const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'))

const expectEveryCharacterOnce = (bytes: Uint8Array): void => {
  const { value } = readSource({ path: 'page.txt', kind: 'raw', bytes, sidecar: null }, languages)
  if (value === null) return
  let at = 0
  for (const { start, end } of value.account) {
    expect(value.text.slice(at, start).trim()).toBe('')
    expect(start).toBeGreaterThanOrEqual(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  expect(value.text.slice(at).trim()).toBe('')
  for (const { start, end, text } of value.article.removed) expect(value.text.slice(start, end)).toBe(text)
}

test.each(seeds)('every character of a seed is in one entry', (text) => expectEveryCharacterOnce(rawFile(text).bytes))

test('every character of a page made of chrome and text is in one entry', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          chromeLine,
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom(...seeds.flatMap((seed) => seed.split('\n'))),
        ),
        { maxLength: 14 },
      ),
      fc.constantFrom('\n', '\r\n', '\r', ' ', '<br><br>', '\n\n'),
      (lines, joint) => expectEveryCharacterOnce(rawFile(lines.join(joint)).bytes),
    ),
    { numRuns: 300 },
  )
})

test('random bytes never throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectEveryCharacterOnce), { numRuns: 300 })
})

test('markup and entities in a page are accounted for', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '<br>',
    '&nbsp;',
    '&shy;',
    '&laquo;',
    '\u00ad',
    '\u200b',
    'и\u0306',
    'слово ',
    'Завод. ',
    '\n',
    '<!-- a -->',
    '<script>x</script>',
    '\u0000',
    '\u2028',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) =>
      expectEveryCharacterOnce(rawFile(pieces.join('')).bytes),
    ),
    { numRuns: 300 },
  )
})

test('chrome around a seed changes nothing but what was removed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...seeds), chromeLines('above'), chromeLines('below'), (seed, above, below) => {
      const bare = read(seed)
      const wrapped = read([...above, seed, ...below].join('\n'))
      const told = ({ language, title, lead, authors, agency, publisher, dateline, date, body }: typeof bare) => ({
        language,
        title,
        lead,
        authors,
        agency,
        publisher,
        dateline,
        date: { ...date, evidence: [] },
        body,
      })
      expect(told(wrapped)).toEqual(told(bare))
    }),
    { numRuns: 200 },
  )
})

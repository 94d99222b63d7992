import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeSeed } from '../../src/intake/write-seed.ts'
import { readPage } from './reading.ts'

const PAGES = 'tests/intake/pages'
const names = readdirSync(PAGES).flatMap((file) => (file.endsWith('.html') ? file.slice(0, -'.html'.length) : []))

// `page.html` as a browser saved it, `page.txt` the text that is made of it
test.for(names)('%s', (name) => {
  const page = readPage(readFileSync(`${PAGES}/${name}.html`))
  expect(writeSeed(page, '2024-02-01')).toBe(readFileSync(`${PAGES}/${name}.txt`, 'utf8'))
})

test('there are pages of many kinds', () => {
  expect(names.length).toBeGreaterThan(7)
})

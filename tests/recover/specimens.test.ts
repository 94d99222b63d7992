import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import type { Fate } from '../../src/records/source-file.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { rawFile } from './pages.ts'

// each line of a specimen begins with what it is: Title, Lead, Body, taBle Row, Date, Credit, - for what is left out
const LETTERS: Readonly<Record<Fate, string>> = {
  title: 'T',
  lead: 'L',
  body: 'B',
  table: 'R',
  dateline: 'B',
  date: 'D',
  credit: 'C',
  'front-matter': 'F',
  removed: '-',
}

const FOLDER = new URL('specimens/', import.meta.url)

const markLines = (text: string): string => {
  const { value } = readSource(rawFile(text), languages)
  let start = 0
  return text
    .split('\n')
    .map((line) => {
      const from = start
      const to = from + line.length
      start = to + 1
      const entry = value?.account.find((found) => found.start < to && found.end > from)
      return line.trim() === '' || entry === undefined ? line : `${LETTERS[entry.fate]} ${line}`
    })
    .join('\n')
}

test.for(readdirSync(FOLDER))('%s', (name) => {
  const marked = readFileSync(new URL(name, FOLDER), 'utf8')
  expect(markLines(marked.replace(/^[TLBRDC-] /gm, ''))).toBe(marked)
})

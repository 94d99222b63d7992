import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readLines } from '../../src/io/read-lines.ts'
import { makeFolder } from './folders.ts'

const linesOf = async (text: string): Promise<string[]> => {
  const path = join(makeFolder({}), 'lines')
  writeFileSync(path, text)
  const lines: string[] = []
  for await (const line of readLines(path)) lines.push(line)
  return lines
}

test.for([
  ['', []],
  ['a\n', ['a']],
  ['a\nb', ['a', 'b']],
  ['a\n\nb\n', ['a', '', 'b']],
  ['a\u2028b\r\u0085c\n', ['a\u2028b\r\u0085c']],
] as const)('%j', async ([text, lines]) => {
  expect(await linesOf(text)).toEqual(lines)
})

test('lines longer than what is read at once, with letters of several bytes', async () => {
  const lines = ['я'.repeat(300_001), 'b', 'ы'.repeat(200_000)]
  expect(await linesOf(`${lines.join('\n')}\n`)).toEqual(lines)
})

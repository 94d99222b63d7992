import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { mayHaveFrontMatter } from '../../src/recover/readers.ts'
import { rawFile } from './pages.ts'

const inBytes = (bytes: Uint8Array) => ({ ...rawFile(''), bytes })

const inUtf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

const FRONTED = '---\ntitle: Лён\n---\nТекст.'

test.for([
  ['UTF-8', Buffer.from(FRONTED)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${FRONTED}`)],
  ['UTF-8 with two marks', Buffer.from(`\uFEFF\uFEFF${FRONTED}`)],
  ['UTF-16', inUtf16(FRONTED)],
  ['UTF-16 with its mark', inUtf16(`\uFEFF${FRONTED}`)],
  ['UTF-16, big end first', inUtf16(`\uFEFF${FRONTED}`, true)],
  ['dashes and nothing else', Buffer.from('---')],
] as const)('front matter needs its reader: %s', ([, bytes]) => {
  expect(mayHaveFrontMatter(inBytes(bytes))).toBe(true)
  expect(() => readSource(inBytes(bytes), languages)).toThrow('no reader of front matter for page.txt')
})

test('a sidecar needs it too', () => {
  const file = { ...rawFile('Текст.'), sidecar: { path: 'page.yaml', bytes: Buffer.from('title: Лён') } }
  expect(mayHaveFrontMatter(file)).toBe(true)
  expect(() => readSource(file, languages)).toThrow('no reader of front matter for page.txt')
})

test.for(['', '-', '-- подпись', 'Лён — в Индию', '\uFEFFЛён', ' ---\ntitle: Лён\n---'])('none: %j', (text) => {
  expect(mayHaveFrontMatter(rawFile(text))).toBe(false)
  expect(() => readSource(rawFile(text), languages)).not.toThrow()
})

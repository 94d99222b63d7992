import { expect, test } from 'vitest'
import { decodeSaved } from '../../src/intake/decode-saved.ts'

// the letters of windows-1251 and koi8-r for «Экспорт»
const CP1251 = [0xdd, 0xea, 0xf1, 0xef, 0xee, 0xf0, 0xf2]
const KOI8 = [0xfc, 0xcb, 0xd3, 0xd0, 0xcf, 0xd2, 0xd4]

const bytesOf = (head: string, letters: readonly number[]): Uint8Array =>
  new Uint8Array([...new TextEncoder().encode(head), ...letters])

test.for([
  ['<meta charset="windows-1251">', CP1251],
  ['<meta charset=koi8-r>', KOI8],
  ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">', CP1251],
  ['<?xml version="1.0" encoding="windows-1251"?>', CP1251],
  ['<meta charset="no-such-charset">', [...new TextEncoder().encode('Экспорт')]],
  ['<meta charset="utf-8">', [...new TextEncoder().encode('Экспорт')]],
  ['<meta charset="iso-8859-1">', [...new TextEncoder().encode('Экспорт')]],
] as const)('%s', ([head, letters]) => {
  expect(decodeSaved(bytesOf(head, letters))).toBe(`${head}Экспорт`)
})

test('a byte order mark goes before what the page says', () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('<meta charset="windows-1251">Экспорт', 'utf16le')])
  expect(decodeSaved(bytes)).toBe('<meta charset="windows-1251">Экспорт')
})

test('a page in windows-1252 that calls itself UTF-8 is read by its letters', () => {
  const bytes = bytesOf('<meta charset="utf-8">Perch', [0xe9, 0x21])
  expect(decodeSaved(bytes)).toBe('<meta charset="utf-8">Perché!')
})

import { expect, test } from 'vitest'
import { decode } from '../../src/recover/decode.ts'

const RUSSIAN = 'Югорские предприятия отправили за границу лесоматериалов на 2,3 млрд рублей, сообщает фонд.'

// Cyrillic letters by their place in each encoding: а–я, А–Я
const TABLES = {
  'windows-1251': { upper: 0xc0, order: 'абвгдежзийклмнопрстуфхцчшщъыьэюя', lower: 0xe0 },
  'koi8-r': { upper: 0xe0, order: 'юабцдефгхийклмнопярстужвьызшэщчъ', lower: 0xc0 },
} as const

const encode = (text: string, { upper, lower, order }: (typeof TABLES)['koi8-r' | 'windows-1251']): Uint8Array =>
  Uint8Array.from([...text], (letter) => {
    const small = order.indexOf(letter)
    const capital = order.indexOf(letter.toLowerCase())
    if (small >= 0) return lower + small
    return capital >= 0 ? upper + capital : letter.charCodeAt(0)
  })

const inIbm866 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => {
    const at = TABLES['windows-1251'].order.indexOf(letter.toLowerCase())
    if (at < 0) return letter.charCodeAt(0)
    if (letter !== letter.toLowerCase()) return 0x80 + at
    return at < 16 ? 0xa0 + at : 0xe0 + at - 16
  })

const inUtf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

const utf8 = new TextEncoder()

test.for([
  ['utf-8', utf8.encode(RUSSIAN)],
  ['utf-8', utf8.encode(`\ufeff${RUSSIAN}`)],
  ['utf-16le', inUtf16(`\ufeff${RUSSIAN}`, true)],
  ['utf-16be', inUtf16(`\ufeff${RUSSIAN}`, false)],
  ['utf-16le', inUtf16(RUSSIAN, true)],
  ['utf-16be', inUtf16(RUSSIAN, false)],
  ['windows-1251', encode(RUSSIAN, TABLES['windows-1251'])],
  ['koi8-r', encode(RUSSIAN, TABLES['koi8-r'])],
  ['ibm866', inIbm866(RUSSIAN)],
] as const)('%s', ([encoding, bytes]) => {
  expect(decode(bytes)).toEqual({ text: RUSSIAN, encoding })
})

const CHINESE =
  '山东省商务厅五月十七日表示，今年前四个月全省对哈萨克斯坦出口增长百分之十二，主要产品是机械设备和农产品。企业希望进一步开拓中亚市场。'
// encoded by iconv: nothing on board writes this encoding
const IN_GB18030 =
  'c9bdb6abcaa1c9cccef1ccfccee5d4c2caaec6dfc8d5b1edcabea3acbdf1c4eac7b0cbc4b8f6d4c2c8abcaa1b6d4b9fec8f8bfcbcbb9ccb9b3f6bfdad4f6b3a4b0d9b7d6d6aecaaeb6fea3acd6f7d2aab2fac6b7cac7bbfad0b5c9e8b1b8bacdc5a9b2fac6b7a1a3c6f3d2b5cfa3cdfbbdf8d2bbb2bdbfaacdd8d6d0d1c7cad0b3a1a1a3'

test.for([
  ['gb18030', Uint8Array.from(Buffer.from(IN_GB18030, 'hex'))],
  ['utf-16le', inUtf16(CHINESE, true)],
  ['utf-16be', inUtf16(CHINESE, false)],
  ['utf-8', utf8.encode(CHINESE)],
] as const)('Chinese in %s, without a mark', ([encoding, bytes]) => {
  expect(decode(bytes)).toEqual({ text: CHINESE, encoding })
})

test.for([
  'ОТГРУЗКА НАЧАТА. Завод отправил соседям первую партию токарных станков.',
  'югорские лесопилки отправили доски',
  'Ёмкость склада — 20 тонн.',
])('Cyrillic is not taken for Chinese: %s', (text) => {
  for (const encoding of ['windows-1251', 'koi8-r'] as const) {
    const letters = text.replace(/[^а-яА-Я0-9 :,.]/g, '')
    expect(decode(encode(letters, TABLES[encoding]))).toEqual({ text: letters, encoding })
  }
})

test('Western text is windows-1252, with its quotes and dashes', () => {
  const bytes = Uint8Array.from([0x93, 0x4c, 0x65, 0x20, 0x63, 0x69, 0x74, 0x74, 0xe0, 0x94, 0x20, 0x96, 0x20, 0x80])
  expect(decode(bytes)).toEqual({ text: '“Le città” – €', encoding: 'windows-1252' })
})

test('one broken byte does not unmake UTF-8', () => {
  const bytes = Uint8Array.from([...utf8.encode(RUSSIAN), 0xd0])
  expect(decode(bytes)).toEqual({ text: `${RUSSIAN}\ufffd`, encoding: 'utf-8' })
})

test('ASCII and nothing are UTF-8', () => {
  expect(decode(utf8.encode('plain'))).toEqual({ text: 'plain', encoding: 'utf-8' })
  expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' })
})

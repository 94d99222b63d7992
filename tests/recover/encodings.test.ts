import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { decodeWindows1252 } from '../../src/recover/windows-1252.ts'

type Bytes = readonly number[]

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte)

/** What each letter is in an encoding of one byte a letter. */
const lettersOf = (decoded: string): ReadonlyMap<string, Bytes> =>
  new Map([...decoded].map((letter, byte) => [letter, [byte]] as const))

/** The signs of GB18030 in two bytes; ASCII in one. */
const chineseSigns = (): ReadonlyMap<string, Bytes> => {
  const signs = new Map<string, Bytes>([...lettersOf(new TextDecoder().decode(ALL_BYTES.slice(0, 128)))])
  const decoder = new TextDecoder('gb18030')
  for (let lead = 0x81; lead < 0xff; lead += 1)
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const sign = decoder.decode(Uint8Array.from([lead, trail]))
      if ([...sign].length === 1 && sign !== '\ufffd' && !signs.has(sign)) signs.set(sign, [lead, trail])
    }
  return signs
}

type Encode = (text: string) => Uint8Array | null

const byTable =
  (table: ReadonlyMap<string, Bytes>): Encode =>
  (text) => {
    const bytes = [...text].map((letter) => table.get(letter))
    return bytes.every((some) => some !== undefined) ? Uint8Array.from(bytes.flat()) : null
  }

const single = (label: string): Encode => byTable(lettersOf(new TextDecoder(label).decode(ALL_BYTES)))

const utf16 =
  (littleEndian: boolean, mark: string): Encode =>
  (text) => {
    const marked = mark + text
    const view = new DataView(new ArrayBuffer(marked.length * 2))
    for (let at = 0; at < marked.length; at += 1) view.setUint16(at * 2, marked.charCodeAt(at), littleEndian)
    return new Uint8Array(view.buffer)
  }

const UNICODE: Readonly<Record<string, Encode>> = {
  'UTF-8': (text) => new TextEncoder().encode(text),
  'UTF-8 with a mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16LE': utf16(true, ''),
  'UTF-16LE with a mark': utf16(true, '\ufeff'),
  'UTF-16BE': utf16(false, ''),
  'UTF-16BE with a mark': utf16(false, '\ufeff'),
}

const PAGES = [
  {
    language: 'ru',
    encodings: {
      ...UNICODE,
      'windows-1251': single('windows-1251'),
      'koi8-r': single('koi8-r'),
      cp866: single('ibm866'),
    },
    lines: [
      'Масло из Мезени едет в Перу',
      '3 марта 2022',
      'Порт Мезени отгрузил первую партию масла покупателям из Перу, сообщили в дирекции порта.',
      'Вторая партия масла уйдёт через неделю, а третью покупатели ждут в апреле.',
    ],
  },
  {
    language: 'it',
    encodings: { ...UNICODE, 'windows-1252': byTable(lettersOf(decodeWindows1252(ALL_BYTES))) },
    lines: [
      'L’olio di Forlì va in Perù',
      '3 marzo 2022',
      'Il porto ha spedito la prima partita di olio ai clienti del Perù, secondo la direzione della società.',
      'La seconda partita partirà fra una settimana, perché i clienti ne chiedono già un’altra.',
    ],
  },
  {
    language: 'de',
    encodings: { ...UNICODE, 'windows-1252': byTable(lettersOf(decodeWindows1252(ALL_BYTES))) },
    lines: [
      'Öl aus Köln fährt nach Perú',
      '3. März 2022',
      'Der Hafen hat die erste Ladung Öl für Käufer aus Perú verschifft, teilte die Geschäftsführung mit.',
      'Die zweite Ladung folgt in einer Woche, die dritte möchten die Käufer schon im April übernehmen.',
    ],
  },
  {
    language: 'zh',
    encodings: { ...UNICODE, GB18030: byTable(chineseSigns()) },
    lines: [
      '山东食用油首次出口秘鲁',
      '2022年3月3日',
      '山东省商务厅表示，首批食用油已经从青岛港发往秘鲁，共计二十吨，价值三百万元人民币，客户对质量十分满意。',
      '第二批货物将于下周发运，秘鲁客户还希望在四月份订购更多的食用油和其他农产品，企业正在扩大生产规模。',
    ],
  },
] as const

const ENDINGS = { LF: '\n', CRLF: '\r\n', CR: '\r', 'an empty line': '\r\n\r\n' } as const

// what copying leaves inside a text, and nobody reads
const TRACES: Readonly<Record<string, (text: string) => string>> = {
  nothing: (text) => text,
  'hard spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'soft hyphens': (text) => text.replace(/(?<=\p{Ll}{2})(?=\p{Ll}{2})/gu, '\u00ad'),
  'invisible signs': (text) => text.replace(/(?<=\p{L}{4})(?=\p{L})/gu, '\u200b').replace(/$/u, '\ufeff'),
  entities: (text) => text.replaceAll(' ', '&nbsp;').replaceAll(',', '&#44;'),
  tags: (text) => `<b>${text.replace(' ', ' <i>').replace(/.$/u, '</i>$&')}</b>`,
  'zero bytes': (text) => text.replace(/(?<=\p{L})(?=\p{L})/u, '\0'),
}

const CASES = PAGES.flatMap(({ language, encodings, lines }) =>
  Object.entries<Encode>(encodings).flatMap(([encoding, encode]) =>
    Object.entries(TRACES).flatMap(([trace, leave]) =>
      Object.entries(ENDINGS).flatMap(([ending, sign]) => {
        // traces in the date’s line are for other tests
        const text = lines.map((line, at) => (at === 1 ? line : leave(line))).join(sign)
        const bytes = encode(text)
        return bytes === null ? [] : [{ language, encoding, trace, ending, bytes, lines }]
      }),
    ),
  ),
)

test('most of the table can be written', () => {
  expect(CASES.length).toBeGreaterThan(600)
})

test.for(CASES)('$language in $encoding, $trace, lines that end with $ending', ({ language, bytes, lines }) => {
  const { value } = readSource({ path: 'seeds/text.txt', kind: 'raw', bytes, sidecar: null }, languages)
  const article = value?.article
  const [title, , ...body] = lines
  expect([article?.language, article?.title, article?.date.value]).toEqual([language, title, '2022-03-03'])
  expect(article?.body.map((block) => block.text)).toEqual(body)
})

test.for(PAGES)('bytes that are none of its letters are told where they stand, in $language', ({ lines }) => {
  const [title = '', date = '', first = '', last = ''] = lines
  const encode = (text: string): number[] => [...new TextEncoder().encode(text)]
  const bytes = Uint8Array.from([...encode(`${title}\n${date}\n${first}\n`), ...[0xff, 0xfe, 0xc0], ...encode(last)])
  const { value, problems } = readSource({ path: 'seeds/text.txt', kind: 'raw', bytes, sidecar: null }, languages)
  expect(problems).toMatchObject([{ rule: 'source/undecodable', severity: 'warning', line: 4, column: 1 }])
  expect(value?.article.body.map((block) => block.text.replaceAll('\ufffd', ''))).toEqual([first, last])
})

import { guessChinese } from './chinese-encoding.ts'
import { guessCyrillic } from './cyrillic-encoding.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** A file’s text, without its byte order mark, and the WHATWG label of its encoding. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

type Guess = (bytes: Uint8Array) => Decoded | null

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

const decodeAs = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
})

const byMark: Guess = (bytes) => {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeAs(bytes, 'utf-8')
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs(bytes, 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs(bytes, 'utf-16be')
  return null
}

const UPPER = [0, 1, 2, 3, 4, 5]

/** The upper bytes of alphabetic UTF-16 are 0 (Latin) to 5 (Cyrillic, Armenian): bytes that no other text holds. */
const byParity: Guess = (bytes) => {
  const sample = bytes.subarray(0, 4096)
  if (!UPPER.some((byte) => sample.includes(byte))) return null
  let [even, odd] = [0, 0]
  for (let index = 0; index < sample.length; index += 1) {
    if ((sample[index] ?? 0) > 5) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const enough = sample.length * 0.35
  if (sample.length < 8 || Math.max(even, odd) < enough || Math.min(even, odd) * 4 > Math.max(even, odd)) return null
  return decodeAs(bytes, odd > even ? 'utf-16le' : 'utf-16be')
}

const byStrictUtf8: Guess = (bytes) => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return null
  }
}

// a letter outside ASCII, as two or more bytes of UTF-8 make it
const BEYOND_ASCII = /[\u0080-\ufffc]/g
const UNDECODABLE = /\ufffd/g

/** UTF-8 with a few broken bytes: more letters come out whole than not, which in other encodings is no chance. */
const byLooseUtf8: Guess = (bytes) => {
  const { text } = decodeAs(bytes, 'utf-8')
  const whole = text.match(BEYOND_ASCII)?.length ?? 0
  const broken = text.match(UNDECODABLE)?.length ?? 0
  return whole > broken ? { text, encoding: 'utf-8' } : null
}

const byChineseSigns: Guess = (bytes) => {
  const label = guessChinese(bytes)
  return label === null ? null : decodeAs(bytes, label)
}

const byCyrillicLetters: Guess = (bytes) => {
  const label = guessCyrillic(bytes)
  return label === null ? null : decodeAs(bytes, label)
}

// what a file says of itself comes first, then what cannot be by chance, then what reads well
const GUESSES: readonly Guess[] = [byMark, byParity, byStrictUtf8, byChineseSigns, byLooseUtf8, byCyrillicLetters]

/** Decodes a file whose encoding nobody tells; never fails, unreadable bytes become U+FFFD. */
export const decode = (bytes: Uint8Array): Decoded => {
  for (const guess of GUESSES) {
    const decoded = guess(bytes)
    if (decoded !== null) return decoded
  }
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' }
}

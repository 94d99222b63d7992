import { decode } from '../recover/decode.ts'

/** How far into a file its own word about its encoding is looked for. */
const HEAD = 4096

// `<meta charset="windows-1251">`, `<meta … content="text/html; charset=koi8-r">`, `<?xml … encoding="windows-1251"?>`
const CHARSET =
  /<meta\s[^>]*?charset\s*=\s*["']?\s*(?<page>[\w-]+)|^\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<xml>[\w-]+)/i

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte)

const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
]

const labelOf = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  const { page, xml } = CHARSET.exec(head)?.groups ?? {}
  return page ?? xml ?? null
}

// a label that is wrong shows by bytes that it does not have; windows-1252 has them all, so the text is judged instead
const decodeAs = (bytes: Uint8Array, label: string): string | null => {
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin-?1|us-ascii|utf-?16.*)$/i.test(label)) return null
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Decodes a saved page or feed: by its byte order mark, by what it says of itself, else by its letters. */
export const decodeSaved = (bytes: Uint8Array): string => {
  const label = MARKS.some((mark) => startsWith(bytes, mark)) ? null : labelOf(bytes)
  return (label === null ? null : decodeAs(bytes, label)) ?? decode(bytes).text
}

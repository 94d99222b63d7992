import { gather } from '../base/gather.ts'
import { lineColumn } from '../base/line-column.ts'
import type { Problem } from '../base/problem.ts'

// U+FFFD stands for bytes that are no character in the file’s encoding
const UNDECODABLE = /\ufffd+/g
// tab and the line ends are text, U+001A ended files of old
const CONTROL = /[^\P{Cc}\t\n\v\f\r\u0085]+/gu

// any of these, in one look: hardly any text has some
const ANY = /[^\t-\r -~\u0085\u00a0-\ufffc\ufffe\uffff]/

const KINDS = [
  { signs: UNDECODABLE, rule: 'source/undecodable', what: 'bytes that are no text in this encoding' },
  { signs: CONTROL, rule: 'source/control-characters', what: 'control characters' },
] as const

/** Warns of bytes that could not be read and of control characters, once each, at the first. */
export const warnOfUnreadable = (text: string, path: string): Problem[] => {
  if (!ANY.test(text)) return []
  return gather(KINDS, ({ signs, rule, what }) => {
    const found = [...text.matchAll(signs)]
    const [first] = found
    if (first === undefined) return []
    const many = found.length === 1 ? '' : ` (and ${found.length - 1} more places)`
    const message = `${what}${many}; they are left out, save the file as UTF-8 to mend it`
    return [{ severity: 'warning', path, ...lineColumn(text, first.index), rule, message }]
  })
}

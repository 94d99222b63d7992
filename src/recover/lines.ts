import type { Span } from '../base/span.ts'
import { cleanText } from './clean-text.ts'

/** A line of a page, or a part of one that was cut: what it says, and what it takes of the decoded file. */
export interface Line extends Span {
  /** 1-based number of the line in the file where it begins. */
  readonly number: number
  /** Readable text, trimmed; empty when there is nothing but markup. */
  readonly text: string
  /** Offset in the file of each unit of `text`; null: unit for unit from `start`. */
  readonly origin: readonly number[] | null
  /** An empty line stands before it. */
  readonly gap: boolean
  /** What stands inside it in the file and is no part of it: the foot of a page and the head of the next. */
  readonly holes?: readonly Span[]
}

// any way to end a line; in markup also the tags of blocks, a doubled `<br>`, and what opens a stretch without text
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const MARKUP_BREAK =
  /\r\n|[\n\r\v\f\u0085\u2028\u2029]|<(?<silent>script|style|head|!--)(?:[\s>][^<>]*)?|<!doctype[^<>]*>|<br\s*\/?>(?:\s*<br\s*\/?>)+|<\/?(?:address|article|aside|blockquote|body|caption|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|section|table|tbody|thead|title|tr|ul)(?:[\s/][^<>]*)?>/gi

interface Break extends Span {
  readonly markup: boolean
}

/** Where a script, a style sheet or a comment that begins at `start` ends; what is not closed ends with its tag.
 * Closing tags are looked for in lower case, as tools write them. */
const silentEnd = (file: string, kind: string, { start, end }: Span, unclosed: Set<string>): number => {
  const close = kind === '!--' ? '-->' : `</${kind}>`
  if (unclosed.has(close)) return end
  const at = file.indexOf(close, start)
  if (at >= 0) return at + close.length
  unclosed.add(close)
  return end
}

const findBreaks = (file: string, from: number): Break[] => {
  if (!file.includes('<', from))
    return [...file.slice(from).matchAll(BREAK)].map(({ index, 0: sign }) => ({
      start: from + index,
      end: from + index + sign.length,
      markup: false,
    }))
  const breaks: Break[] = []
  const unclosed = new Set<string>()
  let open = from
  for (const match of file.slice(from).matchAll(MARKUP_BREAK)) {
    const start = from + match.index
    if (start < open) continue
    const tag = { start, end: start + match[0].length }
    const silent = match.groups?.silent?.toLowerCase()
    const end = silent === undefined ? tag.end : silentEnd(file, silent, tag, unclosed)
    breaks.push({ start, end, markup: match[0].startsWith('<') })
    open = end
  }
  return breaks
}

const countLines = (text: string): number => text.match(BREAK)?.length ?? 0

const trimmed = (file: string, span: Span, number: number, gap: boolean): Line | null => {
  const raw = file.slice(span.start, span.end)
  const bare = raw.trim()
  if (bare === '') return null
  const start = span.end - raw.trimStart().length
  const end = start + bare.length
  const { text, origin } = cleanText(file, start, end)
  if (origin === null && text.trim() === text) return { number, start, end, text, origin, gap }
  const lead = text.length - text.trimStart().length
  const body = text.trim()
  const from = origin ?? Array.from(text, (_, index) => start + index)
  return { number, start, end, text: body, origin: from.slice(lead, lead + body.length), gap }
}

/** Reads the lines of a decoded file from `from` on; blank lines leave only the `gap` of the next. */
export const readLines = (file: string, from: number): Line[] => {
  const lines: Line[] = []
  let number = 1 + countLines(file.slice(0, from))
  let start = from
  let gap = false
  const add = (end: number): void => {
    const line = trimmed(file, { start, end }, number, gap)
    if (line !== null) lines.push(line)
    gap = line === null
  }
  for (const found of findBreaks(file, from)) {
    if (!found.markup || file.slice(start, found.start).trim() !== '') add(found.start)
    if (found.markup) lines.push({ number, start: found.start, end: found.end, text: '', origin: null, gap: false })
    number += found.markup ? countLines(file.slice(found.start, found.end)) : 1
    start = found.end
  }
  add(file.length)
  return lines
}

/** Where in the file the unit `offset` of a line’s text stands. */
export const offsetInFile = (line: Line, offset: number): number => {
  if (offset >= line.text.length) return line.end
  return line.origin === null ? line.start + offset : (line.origin[offset] ?? line.end)
}

/** The part of a line from `from` to `to`, trimmed; null when it is blank. */
export const sliceLine = (line: Line, from: number, to: number): Line | null => {
  const text = line.text.slice(from, to)
  const body = text.trim()
  if (body === '') return null
  const start = from + text.length - text.trimStart().length
  const end = start + body.length
  return {
    number: line.number,
    start: start === 0 ? line.start : offsetInFile(line, start),
    end: offsetInFile(line, end),
    text: body,
    origin: line.origin?.slice(start, end) ?? null,
    gap: line.gap && start === 0,
  }
}

// «сель-» and «ского»
const HYPHENATED = /\p{Ll}+-$/u
const GOES_ON = /^\p{Ll}+/u

// the word that a hyphen at the end of a line may part, with its hyphen; null where none does
const partedWord = (text: string, next: string): string | null => {
  const [head] = HYPHENATED.exec(text) ?? []
  const [tail] = GOES_ON.exec(next) ?? []
  return head === undefined || tail === undefined ? null : head + tail
}

/**
 * Several lines as one, a space between them, or none where a hyphen parts a word: «сель-», «ского»; `keepsHyphen`
 * tells whether the page prints the word with its hyphen elsewhere.
 */
export const joinLines = (
  lines: readonly [Line, ...Line[]],
  keepsHyphen: (word: string) => boolean = () => false,
): Line => {
  const [first] = lines
  const origin: number[] = []
  let text = ''
  for (const line of lines) {
    const parted = partedWord(text, line.text)
    if (parted !== null && !keepsHyphen(parted)) {
      origin.pop()
      text = text.slice(0, -1)
    } else if (text !== '' && parted === null) {
      origin.push(line.start)
      text += ' '
    }
    for (let index = 0; index < line.text.length; index += 1) origin.push(offsetInFile(line, index))
    text += line.text
  }
  return { number: first.number, start: first.start, end: lines.at(-1)?.end ?? first.end, text, origin, gap: first.gap }
}

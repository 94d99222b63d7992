import { isPlainAttribute, isPlainElement, isPlainStyle } from './drawing-names.ts'

/** Something in a drawing that is more than a drawing, by its first sign. */
export interface Oddity {
  readonly offset: number
  readonly what: string
}

interface Tag {
  readonly name: string
  readonly attributes: string
  readonly end: number
  readonly kind: 'open' | 'empty' | 'close'
}

/**
 * Reads an SVG drawing from its first sign to its last; null when it only draws. Whatever is not known to be harmless
 * is an oddity: other elements, addresses, instructions, declarations, and what is no XML.
 */
export const findOddity = (text: string): Oddity | null => {
  let at = startOf(text)
  while (at < text.length) {
    const words = wordsEnd(text, at)
    const tag = words === null ? readTag(text, at) : null
    const what = words === null ? oddityOf(text, at, tag) : null
    if (what !== null) return { offset: at, what }
    at = words ?? tag?.end ?? text.length
  }
  return null
}

// `<?xml version="1.0" encoding="UTF-8" standalone="no"?>`
const DECLARATION =
  /^\s*<\?xml version=["']1\.[01]["'](?:\s+encoding=["']utf-8["'])?(?:\s+standalone=["'](?:yes|no)["'])?\s*\?>/i
// `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/…/svg11.dtd">`: nothing is declared within
const DOCTYPE = /<!DOCTYPE svg(?:\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG [^"<>]*"\s+"[^"<>]*")?\s*>/y
// `</svg:g>`
const CLOSE = /<\/(?<name>[A-Za-z][A-Za-z0-9:_.-]*)\s*>/y
// `<path d="M0 0h9" fill='none'/>`
const OPEN =
  /<(?<name>[A-Za-z][A-Za-z0-9:_.-]*)(?<attributes>(?:\s+[A-Za-z][A-Za-z0-9:_.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>/y
// ` fill="none"`
const ATTRIBUTE = /(?<name>[A-Za-z][A-Za-z0-9:_.-]*)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g
const LONGEST_SHOWN = 40

const startOf = (text: string): number => DECLARATION.exec(text)?.[0].length ?? 0

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const endOf = (text: string, at: number, opening: string, closing: string): number | null => {
  if (!text.startsWith(opening, at)) return null
  const end = text.indexOf(closing, at + opening.length)
  return end === -1 ? null : end + closing.length
}

// what holds no tags: words, `<![CDATA[…]]>`, `<!-- … -->`, a document type
const wordsEnd = (text: string, at: number): number | null => {
  if (text[at] !== '<') return text.indexOf('<', at) === -1 ? text.length : text.indexOf('<', at)
  const block = endOf(text, at, '<![CDATA[', ']]>') ?? endOf(text, at, '<!--', '-->')
  if (block !== null) return block
  const doctype = matchAt(DOCTYPE, text, at)
  return doctype === null ? null : at + doctype[0].length
}

const readTag = (text: string, at: number): Tag | null => {
  const close = matchAt(CLOSE, text, at)
  if (close !== null) return { name: close.groups?.name ?? '', attributes: '', end: CLOSE.lastIndex, kind: 'close' }
  const open = matchAt(OPEN, text, at)
  if (open === null) return null
  const { name = '', attributes = '', empty } = open.groups ?? {}
  return { name, attributes, end: OPEN.lastIndex, kind: empty === '/' ? 'empty' : 'open' }
}

const shown = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text)

const oddAttribute = (attributes: string): string | null => {
  for (const { groups } of attributes.matchAll(ATTRIBUTE)) {
    const [name = '', value = ''] = [groups?.name, groups?.double ?? groups?.single]
    if (!isPlainAttribute(name, value)) return `${name}="${shown(value)}"`
  }
  return null
}

const styleOf = (words: string): string => {
  if (words.startsWith('<!--')) return ''
  return words.startsWith('<![CDATA[') ? words.slice('<![CDATA['.length, -']]>'.length) : words
}

// a style may be in pieces that a browser puts together: `u<!-- -->rl(`
const oddStyle = (text: string, start: number): string | null => {
  let style = ''
  let at = start
  for (let end = wordsEnd(text, at); end !== null && at < text.length; end = wordsEnd(text, at)) {
    style += styleOf(text.slice(at, end))
    at = end
  }
  if (!isPlainStyle(style)) return '<style> that refers to something else'
  return text.startsWith('</', at) ? null : '<style> that holds more than a style'
}

const oddityOf = (text: string, at: number, tag: Tag | null): string | null => {
  if (tag === null) return shown(text.slice(at))
  const { name, attributes, kind, end } = tag
  if (!isPlainElement(name)) return `<${name}>`
  const isStyle = kind === 'open' && (name === 'style' || name === 'svg:style')
  return oddAttribute(attributes) ?? (isStyle ? oddStyle(text, end) : null)
}

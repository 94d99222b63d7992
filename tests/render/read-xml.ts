import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect } from 'vitest'

/** An element of a document that was read: its text under `#`, attributes under their names with `@`. */
export interface Node {
  readonly [name: string]: string | readonly Node[]
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  alwaysCreateTextNode: true,
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
})

/** Reads a document that must be well-formed. */
export const readXml = (xml: string): Node => {
  expect(XMLValidator.validate(xml)).toBe(true)
  return parser.parse(xml)
}

/** The elements of a name in another. */
export const all = (node: Node, name: string): readonly Node[] => {
  const found = node[name] ?? []
  if (typeof found === 'string') throw new Error(`${name} is no element`)
  return found
}

/** The one element of a name; throws where there are none or several. */
export const only = (node: Node, name: string): Node => {
  const [first, ...others] = all(node, name)
  if (first === undefined || others.length > 0) throw new Error(`there are ${all(node, name).length} of ${name}`)
  return first
}

/** The text of the one element of a name. */
export const textOf = (node: Node, name: string): string => attribute(only(node, name), '#')

/** An attribute, or the text under `#`; empty where there is none. */
export const attribute = (node: Node, name: string): string => {
  const value = node[name] ?? ''
  if (typeof value !== 'string') throw new Error(`${name} is an element`)
  return value
}

/** A text without what XML cannot hold, letter by letter. */
export const speakable = (text: string): string =>
  [...text]
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0
      const isControl = code < 0x20 && !['\t', '\n', '\r'].includes(letter)
      return !isControl && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
    })
    .join('')

/** Texts of any code units, with more than their share of what is hard to write. */
export const HARD_TEXTS = [
  ']]>',
  '<b>&amp;</b>',
  '\u0000\u0008\u001f',
  'a\ud800b',
  '\udc00',
  '\ufffe\uffff',
  '😀',
  '\r\n\t',
  '"\'',
  ']]',
  '>',
  '&#0;',
  '<!--',
  '<![CDATA[',
  '{{ }}',
] as const

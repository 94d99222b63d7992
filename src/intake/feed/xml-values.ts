import { XMLParser } from 'fast-xml-parser'
import { readEntity } from '../../recover/entities.ts'

/** The children and attributes of an element, by name; attributes begin with `@`, its text is `#text`. */
export type XmlElement = Readonly<Record<string, unknown>>

/** Parses the XML of a feed; elements that may hold markup of their own are left as they are written. */
export const parseXml = (xml: string): XmlElement => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    ignoreDeclaration: true,
    ignorePiTags: true,
    htmlEntities: true,
    // nothing is expanded but characters: a feed with a DOCTYPE is refused before
    processEntities: {
      enabled: true,
      maxTotalExpansions: Number.MAX_SAFE_INTEGER,
      maxExpandedLength: Number.MAX_SAFE_INTEGER,
    },
    stopNodes: ['feed.entry.content', 'feed.entry.summary', 'feed.entry.title'],
  })
  const root: unknown = parser.parse(xml)
  return isXmlElement(root) ? root : {}
}

const isXmlElement = (value: unknown): value is XmlElement =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** The child elements of a name. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  listOf(element[name]).map((value) => (isXmlElement(value) ? value : { '#text': value }))

/** The first child of a name, an empty one when there is none. */
export const childOf = (element: XmlElement, name: string): XmlElement => childrenOf(element, name)[0] ?? {}

/** The text of an element itself; null when there is none. */
export const ownText = (element: XmlElement): string | null => {
  const text = element['#text']
  return typeof text === 'string' && text.trim() !== '' ? text : null
}

/** The texts of the children of the names, in the order of the names. */
export const textsOf = (element: XmlElement, ...names: readonly string[]): string[] =>
  names.flatMap((name) => childrenOf(element, name).flatMap((child) => ownText(child) ?? []))

/** An attribute; null when it is not there. */
export const attributeOf = (element: XmlElement, name: string): string | null => {
  const value = element[`@${name}`]
  return typeof value === 'string' ? value : null
}

// `<![CDATA[…]]>`, `&lt;`, `&#1055;`
const WRITTEN = /<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|&(?<name>#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});/gi

/** The text of an element that was left as it is written. */
export const decodeWritten = (written: string): string =>
  written.replace(WRITTEN, (whole, data: string | undefined, name: string | undefined) =>
    name === undefined ? (data ?? '') : (readEntity(name) ?? whole),
  )

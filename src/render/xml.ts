/** An element’s attributes in order; one that is null is left out. */
type Attributes = Readonly<Record<string, string | null>>

// What XML 1.0 has no way to say: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought
const UNSPEAKABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
// The same and whole surrogate pairs: four times as fast to look for, and most texts have none
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is sought
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/
// Quotes and white space other than the blank matter in attributes, «>» after «]]», a carriage return everywhere
const SPECIAL = /[&<>"\t\n\r]/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** A text without the characters that XML cannot hold: `a\u0008b` → `ab`. */
export const xmlText = (text: string): string => (SUSPECT.test(text) ? text.replace(UNSPEAKABLE, '') : text)

/** A text as content or as the value of an attribute: `A & B` → `A &amp; B`; what XML cannot hold is dropped. */
export const escapeXml = (text: string): string => xmlText(text).replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign)

/**
 * A text as a CDATA section, which for HTML is shorter than escaping; `]]>` is split between two sections. Its line ends
 * are read as XML reads all: each as a line feed.
 */
export const cdata = (text: string): string => `<![CDATA[${xmlText(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

/** An element around content that is XML already: `element('link', { rel: 'self' })` → `<link rel="self"/>`. */
export const element = (name: string, attributes: Attributes, content = ''): string => {
  const start = `<${name}${Object.entries(attributes).map(printAttribute).join('')}`
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`
}

/** An element around a text, which is escaped: `textElement('title', 'A & B')` → `<title>A &amp; B</title>`. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, escapeXml(text))

/** An element around others, each beginning a line. */
export const parentElement = (name: string, attributes: Attributes, children: readonly string[]): string =>
  element(name, attributes, `\n${children.join('\n')}\n`)

/** As `textElement`, in a list of elements: none where there is no text. */
export const optionalElement = (name: string, text: string | null): string[] =>
  text === null ? [] : [textElement(name, text)]

const printAttribute = ([name, value]: readonly [string, string | null]): string =>
  value === null ? '' : ` ${name}="${escapeXml(value)}"`

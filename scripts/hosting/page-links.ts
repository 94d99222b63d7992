import { readElements } from '../../src/commands/read-elements.ts'

/** What a file of the site refers to, and the anchors in it. */
export interface FileLinks {
  /** Absolute, anchors included. */
  readonly links: ReadonlySet<string>
  readonly anchors: ReadonlySet<string>
}

const ATTRIBUTES = ['href', 'src', 'poster'] as const
// `0; url=../articles/x/index.html`
const REFRESH = /^\d+;\s*url=(?<link>.+)$/i
// `url(fonts/x.woff2)`
const SHEET_LINK = /url\(\s*["']?(?<link>[^"')]+)["']?\s*\)/g

/** Reads the links of a file at its address: of pages and sheets all, of feeds and maps those below the site’s address. */
export const readFileLinks = (path: string, text: string, address: string, site: string): FileLinks => {
  const whole = (link: string): string[] => (URL.canParse(link, address) ? [new URL(link, address).href] : [])
  if (path.endsWith('.html')) return readPageLinks(text, whole)
  const written = path.endsWith('.css')
    ? [...text.matchAll(SHEET_LINK)].map(({ groups }) => groups?.link ?? '')
    : /\.(?:xml|atom|rss|json|webmanifest|txt)$/.test(path)
      ? text.split(/[\s"'<>\\]/).filter((word) => word.startsWith(site))
      : []
  return { links: new Set(written.map(unescaped).flatMap(whole)), anchors: new Set() }
}

const readPageLinks = (text: string, whole: (link: string) => string[]): FileLinks => {
  const elements = readElements(text)
  const links = elements.flatMap(({ name, attributes }) => {
    const refresh = name === 'meta' ? REFRESH.exec(attributes.get('content') ?? '')?.groups?.link : undefined
    return [...ATTRIBUTES.map((attribute) => attributes.get(attribute)), refresh].filter((link) => link !== undefined)
  })
  return {
    links: new Set(links.map(unescaped).flatMap(whole)),
    anchors: new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []).map(unescaped)),
  }
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

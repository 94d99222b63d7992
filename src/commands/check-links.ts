import { dirname, join } from 'node:path/posix'

/** The links of one file of the site and the anchors others may point at. */
export interface LinkSource {
  readonly path: string
  readonly anchors: ReadonlySet<string>
  /** As written, distinct. */
  readonly links: ReadonlySet<string>
}

// a whole opening tag; a value may hold the signs that begin and end one: `title="a < b"`
const TAG = /<[a-zA-Z](?:[^<>"]|"[^"]*")*>/g
// ` href="../index.html#p4"`
const LINK = /\s(?:href|src|xlink:href|poster)="(?<link>[^"]*)"/g
// ` id="p4.2"`
const ANCHOR = /\sid="(?<anchor>[^"]*)"/g
// `url(fonts/x.woff2)` in a style sheet
const URL_OF_SHEET = /url\(\s*["']?(?<link>[^"')]+)["']?\s*\)/g
// `https:`, `mailto:`, `data:`, `//cdn`
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const group = (pattern: RegExp, text: string, name: string): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match.groups?.[name] ?? [])

/** Reads the links and anchors of a page or style sheet. */
export const readLinks = (path: string, text: string): LinkSource => {
  if (path.endsWith('.css')) return { path, anchors: new Set(), links: new Set(group(URL_OF_SHEET, text, 'link')) }
  if (!path.endsWith('.html')) return { path, anchors: new Set(), links: new Set() }
  const tags = text.match(TAG)?.join('') ?? ''
  return {
    path,
    anchors: new Set(group(ANCHOR, tags, 'anchor').map(unescaped)),
    links: new Set(group(LINK, tags, 'link').map(unescaped)),
  }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A link that leads nowhere, as it is written on a page of the site. */
export interface DeadLink {
  /** The page’s file. */
  readonly path: string
  readonly link: string
  readonly rule: 'check/link' | 'check/anchor'
  readonly message: string
}

const checkLink = (
  { path }: LinkSource,
  link: string,
  paths: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): DeadLink | null => {
  if (link === '' || ELSEWHERE.test(link)) return null
  const [address = '', anchor = ''] = link.split('#')
  const [file = ''] = address.split('?')
  const target = file === '' ? path : join(file.startsWith('/') ? '.' : dirname(path), decoded(file))
  const found = [target.replace(/^\//, ''), join(target, 'index.html')].find((one) => paths.has(one))
  if (found === undefined)
    return { path, link, rule: 'check/link', message: `“${link}” leads nowhere; mend the link or its target` }
  if (anchor === '' || anchor === 'top' || anchors.get(found)?.has(decoded(anchor)) !== false) return null
  const message = `“${link}” names a place that ${found} does not have; mend the link`
  return { path, link, rule: 'check/anchor', message }
}

/** Links that lead to no file of the site, or to no place in it. */
export const checkLinks = (sources: readonly LinkSource[], paths: ReadonlySet<string>): DeadLink[] => {
  const pages = sources.filter(({ path }) => path.endsWith('.html'))
  const anchors = new Map(pages.map((page) => [page.path, page.anchors]))
  return sources.flatMap((source) => [...source.links].flatMap((link) => checkLink(source, link, paths, anchors) ?? []))
}

import { dirname, join } from 'node:path/posix'
import type { Problem } from '../base/problem.ts'

/** The links of one file of the site and the anchors others may point at. */
export interface LinkSource {
  readonly path: string
  readonly anchors: ReadonlySet<string>
  /** As written, distinct. */
  readonly links: ReadonlySet<string>
}

// a whole opening tag; our own pages escape the signs that would end it early
const TAG = /<[a-zA-Z][^<>]*>/g
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

const broken = (path: string, rule: string, message: string): Problem => ({
  severity: 'error',
  path,
  line: null,
  column: null,
  rule,
  message,
})

const checkLink = (
  source: LinkSource,
  link: string,
  paths: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): Problem | null => {
  if (link === '' || ELSEWHERE.test(link)) return null
  const [address = '', anchor = ''] = link.split('#')
  const [file = ''] = address.split('?')
  const target = file === '' ? source.path : join(file.startsWith('/') ? '.' : dirname(source.path), decoded(file))
  const found = [target.replace(/^\//, ''), join(target, 'index.html')].find((path) => paths.has(path))
  if (found === undefined)
    return broken(source.path, 'check/link', `“${link}” leads nowhere; mend the link or its target`)
  if (anchor === '' || anchor === 'top' || anchors.get(found)?.has(decoded(anchor)) !== false) return null
  return broken(source.path, 'check/anchor', `“${link}” names a place that ${found} does not have; mend the link`)
}

/** Links that lead to no file of the site, or to no place in it. */
export const checkLinks = (sources: readonly LinkSource[], paths: ReadonlySet<string>): Problem[] => {
  const pages = sources.filter(({ path }) => path.endsWith('.html'))
  const anchors = new Map(pages.map((page) => [page.path, page.anchors]))
  return sources.flatMap((source) => [...source.links].flatMap((link) => checkLink(source, link, paths, anchors) ?? []))
}

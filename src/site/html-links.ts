import { dirname, join } from 'node:path/posix'
import { escapeAddress, escapeHtml } from '../base/escape-html.ts'
import { ROOT_MARK } from '../base/root-mark.ts'
import type { Block } from '../records/article.ts'
import { blockRuns } from './block-runs.ts'
import type { Desk } from './desk.ts'
import { articleUrl, linkTo, plainUrl } from './urls.ts'

// `<img src="port.svg" alt="A > B">`: attributes of sanitised HTML are always in double quotes, text has no `<`
const TAG = /<[a-z](?:[^"<>]|"[^"]*")*>/gi
// ` src="port.svg"`, ` href="../about.ru.md#data"`
const ADDRESS = /(\s(?:src|href)=")([^"]+)(")/g
// `fair/hall.png?v=2#top`
const PARTS = /^(?<file>[^?#]+)(?<query>\?[^#]*)?(?<anchor>#.*)?$/s
// `&amp;`, `&#x26;`, `&#38;`
const REFERENCE = /&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>[0-9]{1,7})|(?<name>amp|lt|gt|quot|apos));/gi
// «https:», «mailto:», «//host», «/root»
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/)/i
// «https:», «mailto:»
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Blocks as HTML: lists put together, addresses of images and sources made addresses of the site. */
export const resolveHtml = (desk: Desk, path: string, blocks: readonly Block[]): string[] =>
  blockRuns(blocks, (block) => (block.kind === 'item' ? (block.ordered ? 'ol' : 'ul') : null)).map((run) => {
    const [first] = run
    const parts = run.map((block) => resolveAddresses(desk, path, block.html ?? elementOf(block)))
    if (first.kind !== 'item') return parts.join('\n')
    const tag = first.ordered ? 'ol' : 'ul'
    return `<${tag}>\n${parts.join('\n')}\n</${tag}>`
  })

const elementOf = ({ kind, text }: Block): string => {
  const tag = kind === 'item' ? 'li' : 'p'
  return `<${tag}>${escapeHtml(text)}</${tag}>`
}

/**
 * Makes addresses relative to a source addresses of the site: of images shown, of other sources the pages made of them;
 * `link` tells how they are written. What the text has of the mark of such addresses is none.
 */
export const resolveAddresses = (
  desk: Desk,
  path: string,
  html: string,
  link: (url: string) => string = linkTo,
): string => replaceAddresses(html.replaceAll(ROOT_MARK, ''), (address) => wayTo(desk, path, address, link))

/**
 * Makes the other addresses of a text what they are on its page: of its parts, and, where the page’s own address is
 * absolute, of all that a browser would find from there: `#p2` → `https://example.org/articles/x/#p2`.
 */
export const makeAbsolute = (html: string, page: string): string =>
  replaceAddresses(html, (address) => {
    if (SCHEME.test(address)) return null
    if (address.startsWith('#')) return page + address
    return URL.canParse(address, page) ? new URL(address, page).href : null
  })

const replaceAddresses = (html: string, replace: (address: string) => string | null): string =>
  html.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (whole, before: string, address: string, after: string) => {
      const other = replace(unescapeHtml(address))
      return other === null ? whole : `${before}${escapeAddress(other)}${after}`
    }),
  )

/** The files that the blocks of a source name by relative addresses: its images, other sources. */
export const filesNamedIn = (path: string, blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ html }) =>
    [...(html ?? '').matchAll(TAG)].flatMap(([tag]) =>
      [...tag.matchAll(ADDRESS)].flatMap(([, , address = '']) => fileNamed(path, unescapeHtml(address)) ?? []),
    ),
  )

const wayTo = (desk: Desk, path: string, address: string, link: (url: string) => string): string | null => {
  const file = fileNamed(path, address)
  const url = file === null ? null : addressOf(desk, file)
  const { query = '', anchor = '' } = PARTS.exec(address)?.groups ?? {}
  // to a part of the text itself: with a way a browser would load the page again
  if (file === path && query === '' && anchor !== '') return anchor
  return url === null ? null : `${link(encodeAddress(url))}${query}${anchor}`
}

// «port.svg?v=2» in `content/fair/hall.md` → `content/fair/port.svg`
const fileNamed = (path: string, address: string): string | null => {
  const { file = '' } = PARTS.exec(address)?.groups ?? {}
  return file === '' || ELSEWHERE.test(address) ? null : join(dirname(path), decodeAddress(file))
}

const addressOf = (desk: Desk, target: string): string | null => {
  const image = desk.content.images.find((one) => one.path === target)
  if (image !== undefined) return image.url
  const page = desk.content.pages.find((one) => one.path === target)
  const url = page === undefined ? articleAt(desk, target) : plainUrl(prefixOf(desk, page.language), page.slug)
  return url !== null && desk.urls.has(url) ? url : null
}

const articleAt = (desk: Desk, target: string): string | null => {
  const entry = desk.atlas.byPath().get(target)
  return entry === undefined ? null : articleUrl(desk.prefix, entry.id)
}

const prefixOf = (desk: Desk, language: string): string =>
  desk.desks.find((other) => other.language === language)?.prefix ?? desk.prefix

// «a%20b.png»; a stray percent sign stays as it is
const decodeAddress = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

// `/media/a#b.png` → `/media/a%23b.png`
const encodeAddress = (url: string): string => url.split('/').map(encodeURIComponent).join('/')

/** The text that a value of an attribute stands for: `?a=1&amp;b=2` → `?a=1&b=2`. */
export const unescapeHtml = (text: string): string =>
  text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0x10ffff ? whole : String.fromCodePoint(code)
  })

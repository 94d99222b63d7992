import { dirname, join } from 'node:path/posix'
import type { Block } from '../records/article.ts'
import { blockRuns } from './block-runs.ts'
import type { Sheet } from './desk.ts'
import { articleUrl, plainUrl } from './urls.ts'

// ` src="port.svg"`, ` href="../about.ru.md#data"`: attributes of sanitised HTML are always in double quotes
const ADDRESS = /(\s(?:src|href)=")([^"#]+)(#[^"]*)?(")/g
// «https:», «mailto:», «//host», «/root»
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/)/i
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Blocks as HTML: lists put together, addresses of images and sources made addresses of the site. */
export const resolveHtml = (sheet: Sheet, path: string, blocks: readonly Block[]): string[] =>
  blockRuns(blocks, (block) => (block.kind === 'item' ? (block.ordered ? 'ol' : 'ul') : null)).map((run) => {
    const [first] = run
    const parts = run.map((block) => resolveAddresses(sheet, path, block.html ?? elementOf(block)))
    if (first.kind !== 'item') return parts.join('\n')
    const tag = first.ordered ? 'ol' : 'ul'
    return `<${tag}>\n${parts.join('\n')}\n</${tag}>`
  })

const elementOf = ({ kind, text }: Block): string => {
  const tag = kind === 'item' ? 'li' : 'p'
  return `<${tag}>${escapeHtml(text)}</${tag}>`
}

/** Makes addresses relative to a source relative to the page: of images shown, of other sources the pages made of them. */
export const resolveAddresses = (sheet: Sheet, path: string, html: string): string =>
  html.replace(ADDRESS, (whole, before: string, address: string, anchor: string | undefined, after: string) => {
    if (ELSEWHERE.test(address)) return whole
    const target = join(dirname(path), decodeAddress(address))
    const url = addressOf(sheet, target)
    return url === null ? whole : `${before}${escapeHtml(sheet.href(url))}${anchor ?? ''}${after}`
  })

const addressOf = (sheet: Sheet, target: string): string | null => {
  const image = sheet.content.images.find((one) => one.path === target)
  if (image !== undefined) return image.url
  const page = sheet.content.pages.find((one) => one.path === target)
  const url = page === undefined ? articleAt(sheet, target) : plainUrl(prefixOf(sheet, page.language), page.slug)
  return url !== null && sheet.urls.has(url) ? url : null
}

const articleAt = (sheet: Sheet, target: string): string | null => {
  const entry = sheet.atlas.entries.find((one) => one.path === target)
  return entry === undefined ? null : articleUrl(sheet.prefix, entry.id)
}

const prefixOf = (sheet: Sheet, language: string): string =>
  sheet.desks.find((desk) => desk.language === language)?.prefix ?? sheet.prefix

// «a%20b.png»; a stray percent sign stays as it is
const decodeAddress = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)

import { escapeHtml } from '../../base/escape-html.ts'
import type { Block } from '../../records/article.ts'
import type { FeedLength } from '../../records/feed.ts'
import { printsMarkers } from '../article/paragraphs.ts'
import { blockRuns } from '../block-runs.ts'
import { type Desk, langOf } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { makeAbsolute, resolveAddresses } from '../html-links.ts'
import { isDay } from '../metadata/changed.ts'
import { describeBriefly } from '../metadata/describe-briefly.ts'
import type { PageLink } from '../views/labels.ts'
import { whenText } from '../when.ts'
import { feedLink } from './addresses.ts'

/** The text of an article as HTML that can stand anywhere; `original` is where the rest of an excerpt is. */
export const writeHtml = (desk: Desk, entry: Entry, page: string, original: PageLink, length: FeedLength): string => {
  const { article } = entry.tagged
  const { excerpt } = article.overrides
  const text = [
    ...(article.lead === null ? [] : [wrap('p', escapeHtml(article.lead))]),
    ...(excerpt ? [] : length === 'whole' ? writeBody(desk, entry, page) : writeOpening(entry)),
  ]
  const lang = langOf(desk, article.language)
  return [
    ...noteDate(desk, entry),
    ...(lang === null || text.length === 0 ? text : [`<div lang="${escapeHtml(lang)}">`, ...text, '</div>']),
    ...(excerpt ? [`<p>${escapeHtml(desk.wording.article.excerpt)} ${writeLink(original)}</p>`] : []),
  ].join('\n')
}

// What no field of a feed can say: a date that is known in part, or not at all.
const noteDate = (desk: Desk, entry: Entry): string[] => {
  const { article } = entry.tagged
  if (isDay(article.date.value)) return []
  const lang = langOf(desk, article.language) === null ? '' : ` lang="${escapeHtml(desk.language)}"`
  return [`<p${lang}><em>${escapeHtml(desk.wording.feeds.published(whenText(desk, entry)))}</em></p>`]
}

// where there is no lead to say what it is about
const writeOpening = ({ tagged: { article }, paragraphs }: Entry): string[] => {
  const first = article.lead === null ? paragraphs.find(({ kind }) => kind === 'paragraph') : undefined
  return first === undefined ? [] : [wrap('p', escapeHtml(describeBriefly(first.text)))]
}

const writeLink = ({ text, href }: PageLink): string => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`

const writeBody = (desk: Desk, entry: Entry, page: string): string[] =>
  blockRuns(entry.tagged.article.body, (block) => (block.kind === 'item' ? listTag(block) : null)).map((run) => {
    const [first] = run
    const parts = run.map((block) => writeBlock(desk, entry.path, page, block))
    if (first.kind !== 'item') return parts.join('\n')
    // a list whose text prints its own bullets gets no second ones
    if (printsMarkers(run)) return run.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('\n')
    return `<${listTag(first)}>\n${parts.join('\n')}\n</${listTag(first)}>`
  })

const listTag = ({ ordered }: Extract<Block, { readonly kind: 'item' }>): string => (ordered ? 'ol' : 'ul')

const writeBlock = (desk: Desk, path: string, page: string, block: Block): string =>
  block.html === null
    ? writeElement(block)
    : makeAbsolute(
        resolveAddresses(desk, path, block.html, (url) => feedLink(desk, url)),
        page,
      )

const writeElement = (block: Block): string => {
  const text = escapeHtml(block.text)
  switch (block.kind) {
    case 'heading':
      return wrap(`h${Math.min(Math.max(block.depth, 2), 6)}`, text)
    case 'item':
      return wrap('li', text)
    case 'quote':
      return wrap('blockquote', wrap('p', text))
    case 'table':
      return writeTable(block.rows)
    default:
      return wrap('p', text)
  }
}

const wrap = (tag: string, html: string): string => `<${tag}>${html}</${tag}>`

const writeTable = ([head = [], ...rows]: readonly (readonly string[])[]): string => {
  const row = (cells: readonly string[], tag: string) =>
    wrap('tr', cells.map((cell) => wrap(tag, escapeHtml(cell))).join(''))
  return wrap('table', [row(head, 'th'), ...rows.map((cells) => row(cells, 'td'))].join('\n'))
}

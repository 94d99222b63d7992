import type { Block } from '../../records/article.ts'
import type { BlockRef } from '../../records/evidence.ts'
import { ROLES } from '../../records/roles.ts'
import { blockRuns } from '../block-runs.ts'
import { isPlain } from '../cites.ts'
import { printCount } from '../counts.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { resolveAddresses } from '../html-links.ts'
import { markOf } from '../routes.ts'
import type { Mark } from '../segments.ts'
import type { ArticlePart, Paragraph, RoleMark } from '../views.ts'
import { markSentences } from './sentences.ts'

// «• 6 тыс. тонн», «— мука», «1) уголь», “2. coal”
const PRINTED_MARKER = /^\s*(?:[•·▪●‣*–—-]|\d{1,3}[.)])\s/u

/** The body in reading order, lists put together, paragraphs numbered past the tables. */
export const bodyOf = (desk: Desk, entry: Entry, marks: ReadonlyMap<BlockRef, readonly Mark[]>): ArticlePart[] => {
  const numbers = new Map(entry.paragraphs.map((block, index) => [block, index]))
  const runs = blockRuns(entry.tagged.article.body, (block) =>
    block.kind === 'item' ? (block.ordered ? 'ol' : 'ul') : null,
  )
  return runs.map((run): ArticlePart => {
    const [first] = run
    const paragraphs = run.map((block) => makeParagraph(desk, entry, block, numbers.get(block) ?? 0, marks))
    if (first.kind === 'table') return { kind: 'table', caption: desk.wording.article.table, rows: first.rows }
    if (first.kind === 'figure') return { kind: 'figure', html: resolveAddresses(desk, entry.path, first.html ?? '') }
    if (first.kind === 'item') {
      const marked = printsMarkers(run)
      return { kind: 'list', ordered: first.ordered, marked, items: paragraphs }
    }
    return { kind: 'paragraph', paragraph: makeParagraph(desk, entry, first, numbers.get(first) ?? 0, marks) }
  })
}

/** Whether the items of a list bring bullets or numbers of their own. */
export const printsMarkers = (items: readonly Block[]): boolean =>
  items.every((block) => block.html === null && PRINTED_MARKER.test(block.text))

const makeParagraph = (
  desk: Desk,
  entry: Entry,
  block: Block,
  index: number,
  marks: ReadonlyMap<BlockRef, readonly Mark[]>,
): Paragraph => {
  const words = desk.wording.article
  const { source } = entry.tagged.article
  const plain = isPlain(block)
  const id = `p${index + 1}`
  return {
    id,
    mark: `¶${index + 1}`,
    label: words.paragraph(index + 1),
    kind: block.kind === 'table' || block.kind === 'figure' ? 'paragraph' : block.kind,
    level: block.kind === 'heading' ? Math.min(Math.max(block.depth, 2), 6) : 0,
    sentences: plain ? markSentences(block.text, entry.sentences(index).spans, id, marks.get(index) ?? []) : [],
    html: plain ? null : resolveAddresses(desk, source.path, bare(block)),
    roles: rolesIn(desk, entry, index),
    figures: figuresIn(desk, entry, index),
  }
}

// «<li>…</li>» → what is inside: the template sets the item itself
const ITEM = /^\s*<li>([\s\S]*)<\/li>\s*$/

const bare = ({ kind, html }: Block): string =>
  kind === 'item' ? (ITEM.exec(html ?? '')?.[1] ?? html ?? '') : (html ?? '')

const rolesIn = (desk: Desk, entry: Entry, index: number): RoleMark[] => {
  const here = entry.relations.filter(({ evidence }) => evidence.some((item) => item.block === index))
  const roles = new Set(here.map((relation) => relation.role))
  return ROLES.filter((role) => role !== 'mention' && roles.has(role)).map((role) => markOf(desk, role))
}

const figuresIn = (desk: Desk, entry: Entry, index: number): string | null => {
  const { length } = entry.tagged.figures.filter(({ evidence }) => evidence.some((item) => item.block === index))
  return length === 0 ? null : desk.wording.counts.figures(length, printCount(desk, length))
}

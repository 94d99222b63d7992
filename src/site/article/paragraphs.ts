import type { Span } from '../../base/span.ts'
import type { Block } from '../../records/article.ts'
import type { BlockRef, Evidence } from '../../records/evidence.ts'
import { ROLES, type Role } from '../../records/roles.ts'
import { blockRuns } from '../block-runs.ts'
import { isPlain } from '../cites.ts'
import { printCount } from '../counts.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { resolveAddresses } from '../html-links.ts'
import { markOf } from '../routes.ts'
import type { ArticlePart, Paragraph } from '../views/article.ts'
import { markSentences } from './sentences.ts'

// «• 6 тыс. тонн», «— мука», «1) уголь», “2. coal”
const PRINTED_MARKER = /^\s*(?:[•·▪●‣*–—-]|\d{1,3}[.)])\s/u

/** The body in reading order, lists put together, paragraphs numbered past the tables. */
export const bodyOf = (desk: Desk, entry: Entry, marks: ReadonlyMap<BlockRef, readonly Span[]>): ArticlePart[] => {
  const numbers = new Map(entry.paragraphs.map((block, index) => [block, index]))
  const found = findingsOf(entry)
  const paragraphOf = (block: Block): Paragraph =>
    makeParagraph(desk, entry, block, numbers.get(block) ?? 0, marks, found)
  const runs = blockRuns(entry.tagged.article.body, (block) =>
    block.kind === 'item' ? (block.ordered ? 'ol' : 'ul') : null,
  )
  return runs.map((run): ArticlePart => {
    const [first] = run
    if (first.kind === 'table') return { kind: 'table', caption: desk.wording.article.table, rows: first.rows }
    if (first.kind === 'figure') return { kind: 'figure', html: resolveAddresses(desk, entry.path, first.html ?? '') }
    if (first.kind === 'item') {
      return { kind: 'list', ordered: first.ordered, marked: printsMarkers(run), items: run.map(paragraphOf) }
    }
    return { kind: 'paragraph', paragraph: paragraphOf(first) }
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
  marks: ReadonlyMap<BlockRef, readonly Span[]>,
  { roles, figures }: Findings,
): Paragraph => {
  const plain = isPlain(block)
  const id = `p${index + 1}`
  return {
    id,
    mark: `¶${index + 1}`,
    label: desk.wording.article.paragraph(index + 1),
    kind: block.kind === 'table' || block.kind === 'figure' ? 'paragraph' : block.kind,
    level: block.kind === 'heading' ? Math.min(Math.max(block.depth, 2), 6) : 0,
    sentences: plain ? markSentences(block.text, entry.sentences(index).spans, id, marks.get(index) ?? []) : [],
    html: plain ? null : resolveAddresses(desk, entry.path, bare(block)),
    roles: tellRoles(desk, roles.get(index)),
    figures: countFigures(desk, figures.get(index) ?? 0),
  }
}

const tellRoles = (desk: Desk, roles: ReadonlySet<Role> | undefined): Paragraph['roles'] =>
  roles === undefined ? [] : ROLES.filter((role) => roles.has(role)).map((role) => markOf(desk, role))

// «<li>…</li>» → what is inside: the template sets the item itself
const ITEM = /^\s*<li>([\s\S]*)<\/li>\s*$/

const bare = ({ kind, html }: Block): string =>
  kind === 'item' ? (ITEM.exec(html ?? '')?.[1] ?? html ?? '') : (html ?? '')

/** What is proved in each block: roles, and how many figures. */
interface Findings {
  readonly roles: ReadonlyMap<BlockRef, ReadonlySet<Role>>
  readonly figures: ReadonlyMap<BlockRef, number>
}

const findingsOf = ({ relations, tagged }: Entry): Findings => {
  const roles = new Map<BlockRef, Set<Role>>()
  for (const { role, blocks } of relations) {
    for (const block of blocks) roles.set(block, (roles.get(block) ?? new Set()).add(role))
  }
  const figures = new Map<BlockRef, number>()
  for (const { evidence } of tagged.figures) {
    for (const block of blocksOf(evidence)) figures.set(block, (figures.get(block) ?? 0) + 1)
  }
  return { roles, figures }
}

const blocksOf = (evidence: readonly Evidence[]): Iterable<BlockRef> => {
  const blocks = evidence.map(({ block }) => block)
  return blocks.length < 2 ? blocks : new Set(blocks)
}

const countFigures = (desk: Desk, count: number): string | null =>
  count === 0 ? null : desk.wording.counts.figures(count, printCount(desk, count))

import type { Block } from '../records/article.ts'
import type { BlockRef, Evidence } from '../records/evidence.ts'
import type { Desk } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Cite } from './views/labels.ts'

// «<p>…</p>» with nothing but text inside
const PLAIN_HTML = /^\s*<(\w+)[^<>]*>[^<]*<\/\1>\s*$/

/** Whether a block is plain text whose sentences can be marked; other Markdown is printed as rendered. */
export const isPlain = (block: Block): boolean => block.html === null || PLAIN_HTML.test(block.html)

/** The references to the sentences that prove something, the first of each paragraph, in order; at most `limit`. */
export const citeAll = (
  desk: Desk,
  entry: Entry,
  evidence: readonly Evidence[],
  limit = Number.POSITIVE_INFINITY,
): Cite[] => {
  const [only] = evidence
  if (only !== undefined && evidence.length === 1 && limit > 0) return [citeOne(desk, entry, only)]
  const cites = new Map<string, Cite>()
  const sorted = evidence.toSorted((a, b) => blockOrder(a.block) - blockOrder(b.block) || a.start - b.start)
  for (const item of sorted) {
    const cite = citeOne(desk, entry, item)
    if (!cites.has(cite.text)) cites.set(cite.text, cite)
  }
  return [...cites.values()].slice(0, limit)
}

/** Where a block stands on the page. */
export const blockOrder = (block: BlockRef): number =>
  typeof block === 'number' ? block + 3 : block === 'title' ? 0 : block === 'lead' ? 1 : 2

/** The reference to the sentence that holds a piece of evidence: `¶4` → `#p4.2`. */
export const citeOne = (desk: Desk, entry: Entry, evidence: Evidence): Cite => {
  const { article: words } = desk.wording
  const page = desk.page(entry)
  const { block } = evidence
  if (typeof block !== 'number') {
    const named = block === 'title' || block === 'lead'
    const text = named ? words.parts[block] : words.parts.source
    const anchor = named
      ? `${block}.${sentenceNumber(entry, evidence)}`
      : block === 'credit' || block === 'dateline'
        ? 'date'
        : 'source'
    return { text, href: `${page}#${anchor}`, label: text }
  }
  const paragraph = block + 1
  const content = entry.paragraphs[block]
  const shown = !entry.tagged.article.overrides.excerpt
  const marked = content !== undefined && isPlain(content)
  const sentence = sentenceNumber(entry, evidence)
  const anchor = !shown ? 'source' : marked ? `p${paragraph}.${sentence}` : `p${paragraph}`
  return {
    text: `¶${paragraph}`,
    href: `${page}#${anchor}`,
    label: marked ? words.sentence(paragraph, sentence) : words.paragraph(paragraph),
  }
}

const sentenceNumber = (entry: Entry, { block, start }: Evidence): number => {
  const index = entry.sentences(block).spans.findIndex((span) => start < span.end)
  return Math.max(index, 0) + 1
}

/** The whole sentence that holds a piece of evidence; the evidence itself where the text is not at hand. */
export const quoteOf = (entry: Entry, evidence: Evidence): string => {
  const { text, spans } = entry.sentences(evidence.block)
  const span = spans.find((one) => evidence.start < one.end)
  return span === undefined ? evidence.text : text.slice(span.start, span.end)
}

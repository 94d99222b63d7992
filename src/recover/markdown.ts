import type { Definition, FootnoteDefinition, FootnoteReference, List, Nodes, RootContent, Table } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { lineColumn } from '../base/line-column.ts'
import type { Outcome, Problem } from '../base/problem.ts'
import type { Block } from '../records/article.ts'
import { depthOf, isCrowded } from './markdown-depth.ts'
import { withoutControls } from './markdown-plain.ts'
import { plainText, withDescendants } from './markdown-text.ts'

/** A Markdown body, and the title it gives itself. */
export interface MarkdownBody {
  /** The HTML of each is a whole element, sanitised; of an item the `li`. */
  readonly blocks: Block[]
  /** The text of a first-level heading that opens the body; it is then no block. */
  readonly title: string | null
}

interface Bench {
  readonly definitions: readonly Definition[]
  readonly tell: (node: Nodes, rule: string, message: string) => void
}

/** Elements nested deeper than this are kept as plain text. */
const DEEPEST = 60

// addresses that the sanitiser keeps: `https://…`, `mailto:…`, `../photo.png`, `#note`
const KEPT_ADDRESS = /^(?:(?:https?|mailto|irc|ircs|xmpp):|[^:]*(?:[/?#]|$))/i
// those of pictures: `https://…`, `../photo.png`
const KEPT_PICTURE = /^(?:https?:|(?=.)[^:]*(?:[/?#]|$))/i
// `<img alt="Порт">`: a picture without an address, or whose address the sanitiser took
const NO_PICTURE = /<img(?: src="")?(?: alt="(?<alt>[^"]*)")?(?: title="[^"]*")?>/g

// blocks are rendered one by one, so a note is named by its label and not linked
const footnoteReference = (_state: unknown, node: FootnoteReference) => ({
  type: 'element' as const,
  tagName: 'sup',
  properties: {},
  children: [{ type: 'text' as const, value: `[${node.label ?? node.identifier}]` }],
})

const parser = unified().use(remarkParse).use(remarkGfm).freeze()
const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkHtml, { sanitize: true, handlers: { footnoteReference } })
  .freeze()

const render = (node: RootContent, { definitions }: Bench): string => {
  const refers = withDescendants(node).some(({ type }) => type === 'linkReference' || type === 'imageReference')
  const html = renderer.stringify({ type: 'root', children: refers ? [node, ...definitions] : [node] })
  return html.replace(NO_PICTURE, '$<alt>').trim()
}

const itemsOf = (list: List, bench: Bench): Block[] =>
  list.children.map((item) => ({
    kind: 'item',
    text: plainText(item),
    html: render(item, bench),
    ordered: list.ordered === true,
  }))

// a paragraph that holds pictures and nothing else
const isPicture = (node: RootContent): boolean =>
  node.type === 'paragraph' &&
  node.children.some(({ type }) => type === 'image' || type === 'imageReference') &&
  node.children.every((child) =>
    child.type === 'text' ? child.value.trim() === '' : ['image', 'imageReference', 'break'].includes(child.type),
  )

const pictureOf = (node: RootContent, bench: Bench): Block => ({
  kind: 'figure',
  text: plainText(node),
  html: render(node, bench).replace(/^<p>([\s\S]*)<\/p>$/, '<figure>$1</figure>'),
})

const tableOf = (table: Table, bench: Bench): Block => {
  const rows = table.children.map((row) => row.children.map((cell) => plainText(cell)))
  return { kind: 'table', text: plainText(table), html: render(table, bench), rows }
}

const footnoteOf = (note: FootnoteDefinition, bench: Bench): Block => {
  const label = `[${note.label ?? note.identifier}] `
  const [first, ...rest] = note.children
  const opening: RootContent =
    first?.type === 'paragraph'
      ? { ...first, children: [{ type: 'text', value: label }, ...first.children] }
      : { type: 'paragraph', children: [{ type: 'text', value: label }] }
  const others = first?.type === 'paragraph' ? rest : note.children
  const html = [opening, ...others].map((node) => render(node, bench)).join('\n')
  return { kind: 'paragraph', text: label + plainText(note), html }
}

// one block for each node of the top level, one an item for lists
const blocksOf = (node: RootContent, bench: Bench): Block[] => {
  switch (node.type) {
    case 'heading': {
      const heading = { ...node, depth: node.depth === 1 ? 2 : node.depth } as const
      return [{ kind: 'heading', text: plainText(node), html: render(heading, bench), depth: heading.depth }]
    }
    case 'list':
      return itemsOf(node, bench)
    case 'table':
      return [tableOf(node, bench)]
    case 'blockquote':
      return [{ kind: 'quote', text: plainText(node), html: render(node, bench) }]
    case 'footnoteDefinition':
      return [footnoteOf(node, bench)]
    case 'html':
    case 'definition':
    case 'thematicBreak':
      return []
    default:
      return [
        isPicture(node)
          ? pictureOf(node, bench)
          : { kind: 'paragraph', text: plainText(node), html: render(node, bench) },
      ]
  }
}

const tellOfLosses = (node: RootContent, { tell }: Bench): void => {
  for (const part of withDescendants(node)) {
    if (part.type === 'link' && !KEPT_ADDRESS.test(part.url)) {
      tell(
        part,
        'markdown/link',
        `“${part.url.slice(0, 60)}” is not linked; write an address that begins with https://`,
      )
    }
    if (part.type === 'image' && !KEPT_PICTURE.test(part.url)) {
      tell(part, 'markdown/picture', `“${part.url.slice(0, 60)}” is not shown; put the picture beside the text`)
    }
    if (part.type === 'html' && !part.value.startsWith('<!--')) {
      tell(part, 'markdown/html', 'HTML is left out of the page; write it as Markdown')
    }
  }
}

const flatten = (node: RootContent, bench: Bench): Block[] => {
  bench.tell(node, 'markdown/nesting', `nested deeper than ${DEEPEST} and kept as plain text; nest less`)
  return [{ kind: 'paragraph', text: plainText(node), html: null }]
}

const paragraphs = (text: string): Block[] =>
  text
    .split(/\n[ \t]*\n/)
    .flatMap((part) => (part.trim() === '' ? [] : [{ kind: 'paragraph', text: part.trim(), html: null }]))

const crowded = (text: string, line: number, at: { path: string; offset: number }): Outcome<MarkdownBody> => {
  const before = lineColumn(text, at.offset).line - 1
  const message = 'a line opens too many lists or quotes, so the text is kept without markup; nest less'
  const problem: Problem = {
    severity: 'error',
    path: at.path,
    line: before + line,
    column: 1,
    rule: 'markdown/nesting',
    message,
  }
  return { value: { blocks: paragraphs(text.slice(at.offset)), title: null }, problems: [problem] }
}

// an empty heading or code block says nothing
const isShown = ({ kind, text }: Block): boolean => text !== '' || kind === 'figure' || kind === 'table'

/** Reads the Markdown that begins at `offset` of a decoded text into blocks; raw HTML and unsafe links are dropped. */
export const readMarkdown = (text: string, at: { path: string; offset: number }): Outcome<MarkdownBody> => {
  const body = text.slice(at.offset)
  const crowdedLine = isCrowded(body, DEEPEST)
  if (crowdedLine !== null) return crowded(text, crowdedLine, at)
  const problems: Problem[] = []
  const { children } = withoutControls(parser.parse(body))
  const bench: Bench = {
    definitions: children.filter((node) => node.type === 'definition'),
    tell: (node, rule, message) => {
      const place = lineColumn(text, at.offset + (node.position?.start.offset ?? 0))
      problems.push({ severity: 'warning', path: at.path, ...place, rule, message })
    },
  }
  for (const node of children) tellOfLosses(node, bench)
  const [first] = children
  const title = first?.type === 'heading' && first.depth === 1 ? plainText(first) || null : null
  const rest = title === null ? children : children.slice(1)
  const blocks = rest.flatMap((node) => (depthOf(node) > DEEPEST ? flatten(node, bench) : blocksOf(node, bench)))
  return { value: { blocks: blocks.filter(isShown), title }, problems }
}

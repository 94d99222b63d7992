import type { TextLine } from '../saved-article.ts'
import { oneLine } from '../stated-text.ts'
import { isElement, type PageElement, type PageNode } from './dom.ts'
import { readLabels } from './read-labels.ts'
import { readTable } from './read-table.ts'

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '))

// what is no text of the page, and captions, which speak of pictures that stay behind
const SILENT = words(
  'script style template noscript svg math iframe object embed canvas audio video map select datalist textarea button input meta title link figcaption dialog',
)
const BLOCKS = words(
  'address article aside blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

const isSilent = (element: PageElement): boolean =>
  SILENT.has(element.localName) ||
  element.getAttribute('hidden') !== null ||
  HIDDEN.test(element.getAttribute('style') ?? '')

const TEXT = 3

// «<span>03.11.2022</span>Завод», «<time>10:20</time><a>Порт</a>»: only its style parts a date from what follows
const MOMENT = /(?:^|\s)\d{1,2}[.:]\d{2}(?:\.\d{4})?$/
const isGlued = (before: string, text: string): boolean => MOMENT.test(before) && /^\p{L}/u.test(text)

/** Gathers inline text into lines. */
const lineWriter = () => {
  const lines: TextLine[] = []
  let inline = ''
  let isBroken = false
  let bullet = ''
  const end = (breaks: boolean): void => {
    const text = oneLine(inline)
    if (text !== '') {
      lines.push({ text: bullet + text, close: isBroken && bullet === '' })
      bullet = ''
    }
    isBroken = breaks && text !== ''
    inline = ''
  }
  return {
    lines,
    add: (text: string): void => {
      inline += isGlued(inline, text) ? ` ${text}` : text
    },
    end,
    openItem: (mark: string): void => {
      bullet = mark
    },
    push: (more: readonly TextLine[]): void => {
      lines.push(...more)
    },
  }
}

type LineWriter = ReturnType<typeof lineWriter>

const bulletOf = (item: PageElement): string => {
  const list = item.parentNode
  if (list?.localName !== 'ol') return '• '
  let number = 1
  for (let node = list.firstChild; node !== null && node !== item && number < 100; node = node.nextSibling)
    if (node.localName === 'li') number += 1
  return number < 100 ? `${number}. ` : '• '
}

const addText = (node: PageNode, writer: LineWriter): void => {
  const text = node.nodeValue ?? ''
  const lines = node.parentNode?.localName === 'pre' ? text.split('\n') : [text]
  for (const [index, line] of lines.entries()) {
    if (index > 0) writer.end(line.trim() !== '')
    writer.add(line)
  }
}

/** Writes what a node opens with; false where its children are not to be read. */
const open = (node: PageNode, writer: LineWriter): boolean => {
  if (node.nodeType === TEXT) addText(node, writer)
  if (!isElement(node) || isSilent(node)) return false
  if (node.localName === 'br') writer.end(true)
  if (!BLOCKS.has(node.localName)) return true
  writer.end(false)
  const rows = node.localName === 'table' ? readTable(node) : readLabels(node)
  if (rows !== null) writer.push(rows)
  if (node.localName === 'li') writer.openItem(bulletOf(node))
  return rows === null
}

const close = (node: PageNode, writer: LineWriter): void => {
  if (!isElement(node) || !BLOCKS.has(node.localName)) return
  writer.end(false)
  if (node.localName === 'li') writer.openItem('')
}

/** The text below an element as a reader sees it, a line for each paragraph, heading, list item and table row. */
export const readPageLines = (root: PageElement): TextLine[] => {
  const writer = lineWriter()
  let node: PageNode | null = root.firstChild
  while (node !== null) {
    const inner: PageNode | null = open(node, writer) ? node.firstChild : null
    if (inner !== null) {
      node = inner
      continue
    }
    close(node, writer)
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode === root ? null : node.parentNode
      if (node !== null) close(node, writer)
    }
    node = node?.nextSibling ?? null
  }
  writer.end(false)
  return writer.lines
}

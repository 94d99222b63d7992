import { endsSentence } from '../../recover/page-line.ts'
import type { TextLine } from '../saved-article.ts'
import { oneLine } from '../stated-text.ts'
import { isElement, type PageElement, type PageNode } from './dom.ts'

const CONTAINERS = new Set(['div', 'header', 'footer', 'nav', 'section'])
const LABELS = new Set(['a', 'span', 'time'])
/** Together longer than this they are text. */
const LONGEST = 160

// « | », « · », nothing: what stands between labels
const BETWEEN = /^[\s|/•·,–—-]*$/u

/** What stands directly in an element; null where that is text, or more than labels are. */
const labelsIn = (element: PageElement): PageElement[] | null => {
  const labels: PageElement[] = []
  for (let node: PageNode | null = element.firstChild; node !== null; node = node.nextSibling) {
    if (labels.length > LONGEST) return null
    if (isElement(node) && LABELS.has(node.localName)) labels.push(node)
    else if (isElement(node) || !BETWEEN.test(node.nodeValue ?? '')) return null
  }
  return labels
}

// «<span><time>…</time><time>…</time></span>»: labels within labels
const textsOf = (label: PageElement): string[] => {
  const inner = labelsIn(label) ?? []
  return inner.length > 0 ? inner.flatMap(textsOf) : [oneLine(label.textContent ?? '')]
}

/** A row of labels that only its style sets apart: «<time>…</time><span>Анна Титова</span>»; null where it is text. */
export const readLabels = (element: PageElement): TextLine[] | null => {
  const labels = CONTAINERS.has(element.localName) ? labelsIn(element) : null
  if (labels === null || (element.textContent ?? '').length > LONGEST * 2) return null
  const texts = labels.flatMap(textsOf).filter((text) => text !== '')
  if (texts.length < 2 || texts.join('').length > LONGEST || endsSentence(texts.join(''))) return null
  return texts.map((text, index) => ({ text, close: index > 0 }))
}

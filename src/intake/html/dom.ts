/** The part of a DOM node that is used here. */
export interface PageNode {
  readonly nodeType: number
  /** The tag in small letters, `#text` of a text. */
  readonly localName?: string
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

/** The part of an element that is used here. */
export interface PageElement extends PageNode {
  readonly localName: string
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
  readonly remove: () => void
}

/** The part of a document that is used here. */
export interface PageDocument {
  readonly body: PageElement
  readonly querySelector: (selector: string) => PageElement | null
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>
}

const ELEMENT = 1

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is PageElement => node.nodeType === ELEMENT

/** The node after all that is below another one, within `root`; null at the end. */
const after = (node: PageNode, root: PageNode): PageNode | null => {
  let at: PageNode | null = node
  while (at !== null && at !== root && at.nextSibling === null) at = at.parentNode
  return at === null || at === root ? null : at.nextSibling
}

/** Whether there are more nodes below `root` than `limit`. */
export const isLarger = (root: PageNode, limit: number): boolean => {
  let count = 0
  let node = root.firstChild
  for (; node !== null && count <= limit; node = node.firstChild ?? after(node, root)) count += 1
  return count > limit
}

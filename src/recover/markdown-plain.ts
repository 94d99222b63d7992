import type { ListItem, Nodes, Root } from 'mdast'
import { withDescendants } from './markdown-text.ts'

const SIGNS = { done: '☑ ', open: '☐ ' } as const

const signTask = (item: ListItem): void => {
  const sign = { type: 'text', value: item.checked ? SIGNS.done : SIGNS.open } as const
  const [first] = item.children
  if (first?.type === 'paragraph') first.children.unshift(sign)
  else item.children.unshift({ type: 'paragraph', children: [sign] })
  item.checked = null
}

const settle = (node: Nodes): void => {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') signTask(node)
  if (node.type === 'table') node.align = null
}

/**
 * Turns what GitHub’s Markdown would print as form controls and obsolete attributes into plain signs and cells. The
 * tree is fresh from the parser and nobody else’s, so it is changed in place.
 */
export const withoutControls = (root: Root): Root => {
  for (const node of withDescendants(root)) settle(node)
  return root
}

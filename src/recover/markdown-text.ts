import type { Nodes } from 'mdast'

const FLOW: ReadonlySet<Nodes['type']> = new Set([
  'blockquote',
  'list',
  'listItem',
  'table',
  'footnoteDefinition',
  'root',
])

// where an editor’s line ends and the sentence goes on
const SOFT_BREAK = /[ \t]*\r?\n[ \t]*/g

const joint = (node: Nodes): string => {
  if (node.type === 'tableRow') return '\t'
  return FLOW.has(node.type) ? '\n' : ''
}

/** The text of a node without its markup: blocks inside it a line each, cells of a row set apart by tabs. */
export const plainText = (node: Nodes): string => {
  const pieces: string[] = []
  const stack: (Nodes | string)[] = [node]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (typeof top === 'string') pieces.push(top)
    else if ('children' in top) {
      const between = joint(top)
      for (let index = top.children.length - 1; index >= 0; index -= 1) {
        const child = top.children[index]
        if (child === undefined) continue
        stack.push(child)
        if (index > 0 && between !== '') stack.push(between)
      }
    } else pieces.push(ownText(top))
  }
  return pieces.join('').trim()
}

const ownText = (node: Nodes): string => {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(SOFT_BREAK, ' ')
    case 'code':
      return node.value
    case 'image':
    case 'imageReference':
      return node.alt ?? ''
    case 'break':
      return '\n'
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`
    default:
      return ''
  }
}

/** A node and all below it, found without recursion. */
export const withDescendants = (node: Nodes): Nodes[] => {
  const found: Nodes[] = [node]
  for (let index = 0; index < found.length; index += 1) {
    const current = found[index]
    if (current !== undefined && 'children' in current) for (const child of current.children) found.push(child)
  }
  return found
}

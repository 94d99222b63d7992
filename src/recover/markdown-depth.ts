import type { Nodes } from 'mdast'

// `> > - 1. text`: the marks that open quotes and lists at the head of a line
const OPENERS = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)]))+/
const OPENER = /[>*+-]|\d+[.)]/g
const INDENT = /^[ \t]*/
// `[[[[`, `****`, `~~~~`: marks that open spans within a line
const SPANS = /[[*_~]/g

const isTooDeep = (line: string, limit: number): boolean => {
  const openers = OPENERS.exec(line)?.[0] ?? ''
  // a rule line `- - - - -` or `-----` opens nothing
  const rest = line.slice(openers.length).trim()
  if (rest !== '' || openers.includes('>')) {
    if ((openers.match(OPENER)?.length ?? 0) > limit) return true
  }
  if ((INDENT.exec(line)?.[0].length ?? 0) > limit * 4) return true
  return line.length > 2000 && (line.match(SPANS)?.length ?? 0) > 2000
}

/** The 1-based number of the first line nested so deeply that parsing it would not be safe; null when there is none. */
export const isCrowded = (text: string, limit: number): number | null => {
  let number = 0
  for (const line of text.split('\n')) {
    number += 1
    if (isTooDeep(line, limit)) return number
  }
  return null
}

/** How deeply nodes are nested below a node, found without recursion. */
export const depthOf = (node: Nodes): number => {
  let depth = 0
  let level: Nodes[] = [node]
  while (level.length > 0) {
    level = level.flatMap((parent) => ('children' in parent ? parent.children : []))
    depth += 1
  }
  return depth
}

import { type Document, isCollection, isScalar, type Node, visit } from 'yaml'

/** The errors of a YAML document, each where a person would mend it, and the values they spoil. */
export interface YamlFaults {
  readonly told: readonly { readonly at: number; readonly message: string }[]
  /** Whether an error lies in a value: then what it seems to say is a guess. */
  readonly spoil: (node: Node) => boolean
}

/** Finds the faults of a document; an unclosed quote is told where it opens: `title: "Tomsk`, not at the end of the block. */
export const findFaults = (document: Document): YamlFaults => {
  const { errors } = document
  const starts = errors.length === 0 ? new Map<number, number>() : startsByEnd(document)
  const places = errors.map(({ pos }) => pos[0])
  return {
    told: errors.map(({ message, pos }) => ({ at: starts.get(pos[0]) ?? pos[0], message })),
    spoil: (node) => {
      const [start = 0, end = 0, after = 0] = node.range ?? []
      return places.some((at) => at >= start && (at < after || (at === end && isClosed(node))))
    },
  }
}

// `"…"`, `[…]`: what needs a sign at its end, and swallows what follows where that sign is missing
const isClosed = (node: Node): boolean =>
  (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) ||
  (isCollection(node) && node.flow === true)

const startsByEnd = (document: Document): Map<number, number> => {
  const starts = new Map<number, number>()
  visit(document, {
    Node: (_, node) => {
      if (isClosed(node) && node.range) starts.set(node.range[1], node.range[0])
    },
  })
  return starts
}

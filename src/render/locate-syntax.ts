/** A stretch of template: plain text, or a tag with its code. */
export interface Tag {
  readonly kind: 'text' | 'run' | 'print'
  readonly code: string
  readonly line: number
}

/**
 * Finds the tag that breaks a template's JavaScript: the first one up to which the code cannot be made whole by closing
 * what is open. The engine tells the reason of a syntax error but not its place.
 */
export const locateSyntax = (tags: readonly Tag[], compiles: (code: string) => boolean): Tag | null => {
  let code = ''
  for (const tag of tags) {
    code += statement(tag)
    if (tag.kind !== 'text' && !compiles(code + closers(code))) return tag
  }
  return tags.findLast((tag) => tag.kind === 'run') ?? null
}

const statement = ({ kind, code }: Tag): string => {
  if (kind === 'text') return ';0;\n'
  return kind === 'print' ? `;(${code}\n);\n` : `${code}\n`
}

// 'a "b"', `it.name` and comments hold brackets that open nothing.
const OPAQUE = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\/\*.*?\*\/|\/\/[^\n]*/gsu

const CLOSER = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])

const closers = (code: string): string => {
  const open: string[] = []
  for (const letter of code.replace(OPAQUE, '')) {
    const closer = CLOSER.get(letter)
    if (closer !== undefined) open.push(closer)
    else if (letter === open.at(-1)) open.pop()
  }
  return open.reverse().join('')
}

/** Where a text stops being JSON, and what should stand there. */
export interface JsonFault {
  readonly at: number
  readonly message: string
}

// what may come next; `?`: or the end of the list or object that was just begun
type Awaited = 'value' | 'value?' | 'key' | 'key?' | 'colon' | 'after'

const NAMES: Readonly<Record<Awaited, string>> = {
  value: 'a value',
  'value?': 'a value or “]”',
  key: 'a name in double quotes',
  'key?': 'a name in double quotes or “}”',
  colon: '“:”',
  after: '“,” or the end',
}

/** Finds where a text that is no JSON goes wrong: `{"home": "RU",}` at its last bracket. */
export const findJsonFault = (text: string): JsonFault => {
  const open: string[] = []
  let awaited: Awaited = 'value'
  for (const { groups, index } of text.matchAll(TOKEN)) {
    const token = groups?.token ?? ''
    const next = follow(awaited, token, open)
    if (next === null) return { at: index, message: `expected ${NAMES[awaited]}, not “${token.slice(0, 20)}”` }
    awaited = next
  }
  return { at: text.trimEnd().length, message: `expected ${NAMES[awaited]}, but the file ends` }
}

// `"…"`, `{`, `-1.5e3`, or whatever stands there
const TOKEN = /(?<token>"(?:[^"\\\n\r]|\\.)*"|[{}[\],:]|"|[^ \t\n\r{}[\],:"]+)/gu
// `"a \u0416"`
const TEXT = /^"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"$/u
// `null`, `-0.5e+3`
const BARE = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/

const follow = (awaited: Awaited, token: string, open: string[]): Awaited | null => {
  const isText = TEXT.test(token)
  if (awaited === 'value' || awaited === 'value?') {
    if (isText || BARE.test(token)) return 'after'
    if (token === '{' || token === '[') open.push(token === '{' ? '}' : ']')
    if (token === '{') return 'key?'
    if (token === '[') return 'value?'
  }
  if ((awaited === 'key' || awaited === 'key?') && isText) return 'colon'
  if (awaited === 'colon' && token === ':') return 'value'
  if (awaited === 'after' && token === ',' && open.length > 0) return open.at(-1) === '}' ? 'key' : 'value'
  const mayEnd = awaited === 'after' || awaited.endsWith('?')
  return mayEnd && token === open.at(-1) && open.pop() !== undefined ? 'after' : null
}

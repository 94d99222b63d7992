import type { Eta } from 'eta/core'

/** What the code of a template calls, by the names it has there. */
export interface TemplateTools {
  /** Prints a value as text or as the value of an attribute. */
  readonly $escape: (value: unknown) => string
  /** Prints the value of `href` or `src`. */
  readonly $address: (value: unknown) => string
  /** Prints another template. */
  readonly $print: (name: string, data: object) => string
  /** Prints another template, once for each object handed to it. */
  readonly once: (name: string, data: object) => string
  /** Throws what tells where a template failed: in the tag that begins at a line. */
  readonly $fail: (thrown: unknown, line: number) => never
}

export const TOOL_NAMES = [
  '$escape',
  '$address',
  '$print',
  'once',
  '$fail',
] as const satisfies readonly (keyof TemplateTools)[]

/**
 * Writes a template as the body of a function of the tools that returns the function of the view. A page is thousands of
 * short texts: they are added up in a variable, and nothing is made that the template does not ask for.
 */
export const writeTemplate = (eta: Eta, text: string): string => {
  const code = writeParts(eta, text)
  return `return (it) => {
let $out = '', $line = 0, $frame = null, $facts
${code.includes('include(') ? 'const include = (name, data) => $print(name, data ?? it)' : ''}
${code.includes('layout(') ? 'const layout = (name, facts) => { $frame = name; $facts = facts }' : ''}
try {
${code}
} catch (thrown) { $fail(thrown, $line) }
return $frame === null ? $out : $print($frame, { body: '', ...it, body: $out, ...$facts })
}`
}

// «<a href="»: what follows is an address
const BEFORE_ADDRESS = /(?:href|src)="$/

const writeParts = (eta: Eta, text: string): string => {
  let before = ''
  let code = ''
  for (const part of eta.parse(text)) {
    if (typeof part === 'string') code += `$out += '${part}'\n`
    else {
      code += `$line = ${part.lineNo ?? 0}\n`
      if (part.t === 'e') code += `${part.val}\n`
      else if (part.t === 'r') code += `$out += ${part.val}\n`
      else code += `$out += ${BEFORE_ADDRESS.test(before) ? '$address' : '$escape'}(${part.val})\n`
    }
    before = typeof part === 'string' ? part : ''
  }
  return code
}

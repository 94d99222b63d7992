import { Eta, EtaParseError } from 'eta/core'
import { escapeHtml } from '../base/escape-html.ts'
import { locateSyntax, type Tag } from './locate-syntax.ts'
import { TemplateError, type TemplatePlace } from './template-error.ts'
import type { Theme, ThemeFile } from './theme.ts'

/** Prints a view through a template by name. */
export type Print = (name: string, data: object) => string

/** Compiles every template of a theme; throws a TemplateError that shows the place at the first that is broken. */
export const compileTemplates = (templates: Theme['templates']): Print => {
  const eta = new Eta({ debug: true, escapeFunction: escapeHtml })
  eta.RuntimeErr = (thrown: unknown, text, line, path) => {
    throw thrown instanceof TemplateError ? thrown : runtimeError(thrown, { path, text, line })
  }
  const compiled = new Map<string, Print>()
  const print: Print = (name, data) => (compiled.get(name) ?? missing(name))(name, data)
  // what templates include each other by: a part is printed hundreds of times a page, so nothing else is asked or copied
  eta.render = (name, data) => print(String(name), data)
  for (const [name, file] of templates) compiled.set(name, compile(eta, file))
  return print
}

const missing = (name: string): never => {
  throw new Error(`there is no template “${name}”`)
}

const compile = (eta: Eta, file: ThemeFile): Print => {
  const options = { filepath: file.path }
  try {
    const template = eta.compile(file.text, options)
    return (_, data) => template.call(eta, data, options)
  } catch (error) {
    throw error instanceof Error ? compileError(eta, error, file) : error
  }
}

// «unclosed tag at line 3 col 9:»
const PARSE_PLACE = /^(?<reason>.+) at line (?<line>\d+) col (?<column>\d+):/u

// «Bad template syntax», an empty line, and the words of the JavaScript engine.
const SYNTAX_REASON = /^Bad template syntax\s+(?<reason>[^\n]+)/u

const compileError = (eta: Eta, error: Error, file: ThemeFile): Error => {
  if (!(error instanceof EtaParseError)) return error
  const parse = PARSE_PLACE.exec(error.message)?.groups
  if (parse !== undefined) {
    const place = { ...file, line: Number(parse.line), column: Number(parse.column) }
    return new TemplateError('template/syntax', `${parse.reason}; close it`, place)
  }
  const reason = SYNTAX_REASON.exec(error.message)?.groups?.reason ?? error.message
  const line = locateSyntax(tagsOf(eta, file.text), compiles)?.line ?? null
  return new TemplateError('template/syntax', `${reason}; mend the code`, place({ ...file, line }))
}

const tagsOf = (eta: Eta, text: string): Tag[] =>
  eta.parse(text).map((part) => {
    if (typeof part === 'string') return { kind: 'text', code: '', line: 0 }
    return { kind: part.t === 'e' ? 'run' : 'print', code: part.val, line: part.lineNo ?? 0 }
  })

const compiles = (code: string): boolean => {
  try {
    new Function('it', 'include', 'layout', 'block', code)
    return true
  } catch {
    return false
  }
}

// a template is free to throw what it likes: `throw null`
const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error
    ? thrown.message
    : `it threw ${thrown === null ? 'null' : `something of type ${typeof thrown}`}`

const runtimeError = (thrown: unknown, at: Omit<TemplatePlace, 'column'>): TemplateError =>
  new TemplateError('template/run', `${reasonOf(thrown)}; mend the code or what it uses`, place(at))

const place = (at: Omit<TemplatePlace, 'column'>): TemplatePlace => {
  const code = at.line === null ? undefined : at.text.split('\n')[at.line - 1]
  const tag = code?.indexOf('<%') ?? -1
  return { ...at, column: tag === -1 ? null : tag + 1 }
}

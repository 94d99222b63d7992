import { Eta, EtaParseError } from 'eta/core'
import { escapeAddress, escapeHtml } from '../base/escape-html.ts'
import { locateSyntax, type Tag } from './locate-syntax.ts'
import { TemplateError, type TemplatePlace } from './template-error.ts'
import type { Theme, ThemeFile } from './theme.ts'
import { type TemplateTools, TOOL_NAMES, writeTemplate } from './write-template.ts'

/** Prints a view through a template by name. */
export type Print = (name: string, data: object) => string

type Template = (view: object) => string

/** Compiles every template of a theme; throws a TemplateError that shows the place at the first that is broken. */
export const compileTemplates = (templates: Theme['templates']): Print => {
  const eta = new Eta({ debug: true })
  const compiled = new Map<string, Template>()
  const print: Print = (name, data) => (compiled.get(name) ?? missing(name))(data)
  const tools = { $escape: escapeHtml, $address: escapeAddress, $print: print, once: printOnce(print) }
  for (const [name, file] of templates) compiled.set(name, compile(eta, file, tools))
  return print
}

const missing = (name: string): never => {
  throw new Error(`there is no template “${name}”`)
}

// What pages show alike is the same object in all their views; it is kept for as long as that is.
const printOnce = (print: Print): Print => {
  const kept = new Map<string, WeakMap<object, string>>()
  return (name, data) => {
    const prints = kept.get(name) ?? new WeakMap<object, string>()
    kept.set(name, prints)
    const known = prints.get(data)
    if (known !== undefined) return known
    const html = print(name, data)
    prints.set(data, html)
    return html
  }
}

const compile = (eta: Eta, file: ThemeFile, shared: Omit<TemplateTools, '$fail'>): Template => {
  const tools: TemplateTools = {
    ...shared,
    $fail: (thrown, line) => {
      throw thrown instanceof TemplateError ? thrown : runtimeError(thrown, { ...file, line })
    },
  }
  try {
    const make = new Function(...TOOL_NAMES, writeTemplate(eta, file.text))
    return make(...TOOL_NAMES.map((name) => tools[name]))
  } catch (error) {
    throw error instanceof Error ? compileError(eta, error, file) : error
  }
}

// «unclosed tag at line 3 col 9:»
const PARSE_PLACE = /^(?<reason>.+) at line (?<line>\d+) col (?<column>\d+):/u

const compileError = (eta: Eta, error: Error, file: ThemeFile): Error => {
  const parse = error instanceof EtaParseError ? PARSE_PLACE.exec(error.message)?.groups : undefined
  if (parse !== undefined) {
    const place = { ...file, line: Number(parse.line), column: Number(parse.column) }
    return new TemplateError('template/syntax', `${parse.reason}; close it`, place)
  }
  if (!(error instanceof SyntaxError)) return error
  const line = locateSyntax(tagsOf(eta, file.text), compiles)?.line ?? null
  return new TemplateError('template/syntax', `${error.message}; mend the code`, place({ ...file, line }))
}

const tagsOf = (eta: Eta, text: string): Tag[] =>
  eta.parse(text).map((part) => {
    if (typeof part === 'string') return { kind: 'text', code: '', line: 0 }
    return { kind: part.t === 'e' ? 'run' : 'print', code: part.val, line: part.lineNo ?? 0 }
  })

const compiles = (code: string): boolean => {
  try {
    new Function('it', 'include', 'layout', 'once', code)
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

import matter from 'gray-matter'
import { type Document, isDocument, isMap, parseDocument } from 'yaml'
import { lineColumn } from '../base/line-column.ts'
import type { Outcome, Problem } from '../base/problem.ts'
import type { FrontMatterFields } from '../records/front-matter.ts'
import { type Complain, readFields } from './front-matter-fields.ts'

export type { FrontMatterFields } from '../records/front-matter.ts'

/** The front matter of a decoded text. */
export interface FrontMatter {
  /** As written, fences excluded; null when there is none. */
  readonly text: string | null
  /** Offset in the decoded text where the body begins. */
  readonly end: number
  readonly fields: FrontMatterFields
}

interface Fence {
  /** The word after the opening fence: `js` in `---js`. */
  readonly language: string
  /** Where the opening line’s text ends: gray-matter hands its engine what follows. */
  readonly open: number
  readonly close: number
  readonly end: number
}

// `---`, `--- yaml`, a byte order mark before it
const OPENING = /^\uFEFF?---[ \t]*(?<language>[A-Za-z]*)[ \t]*(?=\r?\n)/
// `---` alone on its line
const CLOSING = /\r?\n---[ \t]*(?:\r?\n|$)/g
// `title: …`: a line that makes the block more than prose between two rules
const FIELD = /^[ \t]*["']?[A-Za-z_-]+["']?[ \t]*:(?:\s|$)/m
// `{"title": …}`
const BRACED = /^\s*\{/
// `# a remark`
const REMARK = /^[ \t]*#.*$/gm
/** Front matter longer than this is not front matter. */
const LONGEST = 32_768

const readYaml = (text: string): { document: Document } => ({
  document: parseDocument(text, { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'silent' }),
})

const refuse = (): never => {
  throw new Error('front matter that is code is never run')
}

// gray-matter would run the code of `---js`; every engine that is not plain data is replaced
const ENGINES = { yaml: readYaml, json: readYaml, javascript: refuse, js: refuse, coffee: refuse, cson: refuse }

const findFence = (text: string): Fence | 'unclosed' | null => {
  const opening = OPENING.exec(text)
  if (opening === null) return null
  const open = opening[0].length
  const language = opening.groups?.language ?? ''
  const head = text.slice(open, open + LONGEST)
  const [closing] = head.matchAll(CLOSING)
  const inside = head.slice(0, closing?.index ?? head.length)
  const isData = language !== '' || FIELD.test(closing ? inside : inside.slice(0, 80)) || BRACED.test(inside)
  if (closing === undefined) return isData ? 'unclosed' : null
  if (!isData && inside.trim() !== '') return null
  return { language, open, close: open + closing.index, end: open + closing.index + closing[0].length }
}

const parse = (fenced: string): Document | null => {
  try {
    const { data } = matter(fenced, { engines: ENGINES })
    return isDocument(data.document) ? data.document : null
  } catch {
    return null
  }
}

const reporter = (text: string, path: string, offset: number) => {
  const problems: Problem[] = []
  const at = (position: number, rule: string, message: string, severity: Problem['severity'] = 'error'): void => {
    problems.push({ severity, path, ...lineColumn(text, offset + position), rule, message })
  }
  const complain: Complain = (rule, about, message, severity) => at(about?.range?.[0] ?? 0, rule, message, severity)
  return { problems, at, complain }
}

const readDocument = (document: Document | null, report: ReturnType<typeof reporter>): FrontMatterFields => {
  for (const error of document?.errors ?? []) {
    report.at(error.pos[0], 'front-matter/yaml', `${error.message}; mend the YAML, or put the value in quotes`)
  }
  if (document !== null && document.contents !== null && !isMap(document.contents)) {
    report.at(0, 'front-matter/shape', 'expected “field: value” lines; write one field a line')
  }
  return readFields(document, report.complain)
}

const without = (path: string, message: string): Outcome<FrontMatter> => ({
  value: { text: null, end: 0, fields: readFields(null, () => {}) },
  problems: [{ severity: 'error', path, line: 1, column: 1, rule: 'front-matter/fence', message }],
})

/** Reads the front matter at the head of a decoded text: everything wrong in it is told, the rest counts. */
export const readFrontMatter = (text: string, path: string): Outcome<FrontMatter> => {
  const fence = findFence(text)
  if (fence === 'unclosed')
    return without(path, 'the front matter is not closed; put a line “---” after its last field')
  if (fence === null) return { value: { text: null, end: 0, fields: readFields(null, () => {}) }, problems: [] }
  const written = text.slice(fence.open, fence.close).replace(/^\r?\n/, '')
  const document = parse(text.slice(0, fence.end))
  const report = reporter(text, path, fence.open)
  if (document === null && written.replace(REMARK, '').trim() !== '') {
    const message = `“${fence.language}” front matter is never read or run; write YAML between two plain lines “---”`
    report.at(-fence.language.length, 'front-matter/language', message)
  }
  const fields = readDocument(document, report)
  return { value: { text: written, end: fence.end, fields }, problems: report.problems }
}

/** Reads the `.yaml` beside a raw text: the same fields as front matter, without fences. */
export const readSidecar = (text: string, path: string): Outcome<FrontMatterFields> => {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const report = reporter(text, path, start)
  const { document } = readYaml(text.slice(start))
  return { value: readDocument(document, report), problems: report.problems }
}

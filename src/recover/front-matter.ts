import matter from 'gray-matter'
import { type Document, isDocument, isMap, parseDocument } from 'yaml'
import { lineColumn } from '../base/line-column.ts'
import type { Outcome, Problem } from '../base/problem.ts'
import type { FrontMatterFields } from '../records/front-matter.ts'
import { type Complain, readFields } from './front-matter-fields.ts'
import { noFields } from './no-fields.ts'
import { findFaults } from './yaml-faults.ts'

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
  /** Too long to be read. */
  readonly isLong: boolean
}

// `---`, `--- yaml`, a byte order mark before it
const OPENING = /^\uFEFF?---[ \t]*(?<language>[A-Za-z]*)[ \t]*(?=[\r\n])/
// `---` alone on its line
const CLOSING = /(?:\r\n?|\n)---[ \t]*(?:\r\n?|\n|$)/g
// `title: …`: a line that makes the block more than prose between two rules
const FIELD = /^[ \t]*["']?[A-Za-z_-]+["']?[ \t]*:(?:\s|$)/m
// `{"title": …}`
const BRACED = /^\s*\{/
// `# a remark`
const REMARK = /^[ \t]*#.*$/gm
// the line ends of old Macs, of which YAML knows nothing
const LONE_CR = /\r(?!\n)/g
/** Front matter longer than this is not read. */
const LONGEST = 32_768

const readYaml = (text: string): { document: Document } => ({
  document: parseDocument(text, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  }),
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
  const rest = text.slice(open)
  const [closing] = rest.matchAll(CLOSING)
  const inside = rest.slice(0, closing?.index ?? rest.length)
  const isLong = inside.length > LONGEST
  const isSure = closing !== undefined && !isLong
  const isData = language !== '' || FIELD.test(isSure ? inside : inside.slice(0, 80)) || BRACED.test(inside)
  if (!isData && (closing === undefined || inside.trim() !== '')) return null
  if (closing === undefined) return 'unclosed'
  return { language, open, close: open + closing.index, end: open + closing.index + closing[0].length, isLong }
}

const parse = (fenced: string): Document | null => {
  try {
    const { data } = matter(fenced.replace(LONE_CR, '\n'), { engines: ENGINES })
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
  if (document === null) return noFields()
  const faults = findFaults(document)
  for (const { at, message } of faults.told) {
    report.at(at, 'front-matter/yaml', `${message}; mend the YAML, or put the value in quotes`)
  }
  if (document.contents !== null && !isMap(document.contents)) {
    report.at(0, 'front-matter/shape', 'expected “field: value” lines; write one field a line')
  }
  return readFields(document, faults, report.complain)
}

// `end` is 0 where the block stays in the text
const without = (path: string, end: number, message: string): Outcome<FrontMatter> => ({
  value: { text: null, end, fields: noFields() },
  problems: [{ severity: 'error', path, line: 1, column: 1, rule: 'front-matter/fence', message }],
})

const UNCLOSED = 'the front matter is not closed; put a line “---” after its last field'
const TOO_LONG = `the front matter has more than ${LONGEST} characters and is left out; shorten it`

/** Reads the front matter at the head of a decoded text: everything wrong in it is told, the rest counts. */
export const readFrontMatter = (text: string, path: string): Outcome<FrontMatter> => {
  const fence = findFence(text)
  if (fence === 'unclosed') return without(path, 0, UNCLOSED)
  if (fence === null) return { value: { text: null, end: 0, fields: noFields() }, problems: [] }
  if (fence.isLong) return without(path, fence.end, TOO_LONG)
  const written = text.slice(fence.open, fence.close).replace(/^(?:\r\n?|\n)/, '')
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
  const { document } = readYaml(text.slice(start).replace(LONE_CR, '\n'))
  return { value: readDocument(document, report), problems: report.problems }
}

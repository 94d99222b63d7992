import type { Outcome, Problem } from '../base/problem.ts'
import type { FrontMatterFields } from '../records/front-matter.ts'
import type { SourceFile } from '../records/source-file.ts'
import { type Decoded, decode } from './decode.ts'
import type { FrontMatter } from './front-matter.ts'
import { mergeFields } from './merge-fields.ts'
import { noFields } from './no-fields.ts'
import type { FrontMatterReader } from './readers.ts'
import { warnOfUnreadable } from './unreadable.ts'

/** A source decoded, and what an editor says of it. */
export interface Preface {
  readonly decoded: Decoded
  readonly fields: FrontMatterFields
  /** Front matter and sidecar as written. */
  readonly written: string | null
  /** Where in the decoded text the source’s own text begins. */
  readonly end: number
  readonly problems: readonly Problem[]
}

const NOTHING: Outcome<FrontMatter> = { value: { text: null, end: 0, fields: noFields() }, problems: [] }

// `---`, a byte order mark before it; a longer rule, as above a forwarded letter, is text
const OPENING = /^\uFEFF?---(?!-)/

/** Decodes a source and reads its front matter and sidecar; what the sidecar says beats the front matter. */
export const readPreface = (file: SourceFile, reader: FrontMatterReader | null): Preface => {
  const decoded = decode(file.bytes)
  if (reader === null && (file.sidecar !== null || OPENING.test(decoded.text)))
    throw new Error(`no reader of front matter for ${file.path}`)
  const front = reader?.readFrontMatter(decoded.text, file.path) ?? NOTHING
  const beside = file.sidecar === null ? null : decode(file.sidecar.bytes).text
  const sidecar =
    file.sidecar === null || beside === null ? null : (reader?.readSidecar(beside, file.sidecar.path) ?? null)
  const written = [front.value.text, beside].filter((text) => text !== null)
  return {
    decoded,
    fields: sidecar === null ? front.value.fields : mergeFields(front.value.fields, sidecar.value),
    written: written.length === 0 ? null : written.join('\n'),
    end: front.value.end,
    problems: [...warnOfUnreadable(decoded.text, file.path), ...front.problems, ...(sidecar?.problems ?? [])],
  }
}

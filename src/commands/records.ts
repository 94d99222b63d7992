import { fileProblem, type Outcome, type Problem } from '../base/problem.ts'
import { findSources } from '../io/find-sources.ts'
import { loadSource } from '../io/load-source.ts'
import type { PublicRecord } from '../records/public-record.ts'
import { toPublicRecord } from '../records/to-public-record.ts'
import type { TagPacks } from '../tag/packs.ts'
import { findDuplicates } from './find-duplicates.ts'
import { isPlainPage } from './is-plain-page.ts'
import { preparePacks } from './prepare-packs.ts'
import { readArticle } from './read-article.ts'
import { readersFor } from './readers-for.ts'
import { RECORD_FORMATS, type RecordFormat } from './record-formats.ts'
import { takeFingerprint } from './take-fingerprint.ts'
import { exitCodeOf, tellProblems } from './tell-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'

export interface RecordsOptions {
  /** Files to read; `-` stands for the paths on standard input; none: the sources below the current folder. */
  readonly paths: readonly string[]
  readonly home: string
  readonly format: RecordFormat
}

// a list as Windows writes it may begin with a byte order mark
const listed = (input: string): string[] =>
  input
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')

const namedPaths = async (paths: readonly string[], terminal: Terminal): Promise<string[]> => {
  const named: string[] = []
  for (const path of paths) {
    if (path !== '-') named.push(path)
    else named.push(...listed(await terminal.input()))
  }
  return named
}

const allPaths = async (terminal: Terminal): Promise<string[]> => {
  const { value, problems } = await findSources('.')
  tellProblems(problems, terminal)
  return [...value.raw, ...value.markdown.filter((path) => !path.startsWith('content/pages/'))]
}

const noArticle = (path: string): Problem =>
  fileProblem(
    path,
    'source/page',
    'it is a plain page and has no record; write kind: article in its front matter if it is one',
    'warning',
  )

const readRecord = async (path: string, packs: TagPacks): Promise<Outcome<PublicRecord | null>> => {
  const file = loadSource('.', path)
  if (file.value === null) return { value: null, problems: file.problems }
  const readers = await readersFor(file.value)
  if (isPlainPage(file.value, readers)) return { value: null, problems: [noArticle(path)] }
  const { value, problems } = readArticle(file.value, packs, readers)
  return { value: value === null ? null : toPublicRecord(value.tagged), problems }
}

/** Prints one record for each source, in the order given; what cannot be read is told and the rest goes on. */
export const runRecords = async (options: RecordsOptions, terminal: Terminal): Promise<ExitCode> => {
  const packs = preparePacks(options.home)
  tellProblems(packs.problems, terminal)
  if (packs.value === null) return 2
  const paths = options.paths.length === 0 ? await allPaths(terminal) : await namedPaths(options.paths, terminal)
  const read: PublicRecord[] = []
  let code: ExitCode = 0
  for (const path of paths) {
    const { value: record, problems } = await readRecord(path, packs.value)
    tellProblems(problems, terminal)
    if (exitCodeOf(problems) === 1) code = 1
    if (record !== null) read.push(record)
  }
  for (const piece of RECORD_FORMATS[options.format](withDuplicates(read))) await terminal.out(piece)
  return code
}

function* withDuplicates(records: readonly PublicRecord[]): Generator<PublicRecord> {
  const duplicates = findDuplicates(records.map(({ id, body }) => takeFingerprint(id, body)))
  for (const record of records) yield { ...record, duplicates: duplicates.get(record.id) ?? [] }
}

import { readRecords } from './read-records.ts'
import { changedFields, type RecordPrint } from './record-prints.ts'
import { tellProblems } from './tell-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { visible } from './visible.ts'

export interface DiffOptions {
  /** Output folders of two builds. */
  readonly before: string
  readonly after: string
  readonly json: boolean
}

/** What became of the articles between two builds, as `--json` gives it; ids in order. */
interface Difference {
  readonly schema: 1
  readonly added: readonly string[]
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[]
  readonly removed: readonly string[]
  readonly unchanged: number
}

/** Tells which articles were added, changed or removed between two builds. */
export const runDiff = async ({ before, after, json }: DiffOptions, terminal: Terminal): Promise<ExitCode> => {
  const [old, now] = [await readRecords(before), await readRecords(after)]
  tellProblems([...old.problems, ...now.problems], terminal)
  if (old.value === null || now.value === null) return 2
  const difference = compare(old.value, now.value)
  await terminal.out(json ? `${JSON.stringify(difference, null, 2)}\n` : tell(difference))
  return 0
}

type Prints = ReadonlyMap<string, RecordPrint>

const compare = (old: Prints, now: Prints): Difference => {
  const kept = [...old].flatMap(([id, print]) => {
    const other = now.get(id)
    return other === undefined ? [] : [{ id, fields: changedFields(print, other) }]
  })
  const changed = kept.filter(({ fields }) => fields.length > 0)
  return {
    schema: 1,
    added: [...now.keys()].filter((id) => !old.has(id)).sort(),
    changed: changed.sort((a, b) => (a.id < b.id ? -1 : 1)),
    removed: [...old.keys()].filter((id) => !now.has(id)).sort(),
    unchanged: kept.length - changed.length,
  }
}

const tell = ({ added, changed, removed, unchanged }: Difference): string => {
  const lines = [
    ...added.map((id) => `added    ${id}`),
    ...changed.map(({ id, fields }) => `changed  ${id}: ${fields.join(', ')}`),
    ...removed.map((id) => `removed  ${id}`),
  ]
  const sum = `${added.length} added, ${changed.length} changed, ${removed.length} removed, ${unchanged} unchanged`
  return [...lines.map(visible), sum, ''].join('\n')
}

import type { Problem } from '../base/problem.ts'
import { type OutputMemory, UNKNOWN } from '../io/cache/output-memory.ts'
import type { Save } from '../io/save-site.ts'
import type { Prints } from '../site/prints.ts'
import { isProblem, type SiteFile } from './list-files.ts'
import type { Made } from './make-files-together.ts'

/** What became of the files of a site. */
export interface PutFiles {
  /** What each file was made of. */
  readonly prints: ReadonlyMap<string, string>
  /** Hashes of those that are written. */
  readonly written: ReadonlyMap<string, string>
  /** How many were made. */
  readonly made: number
}

/** Puts the files of a site into a save; one that stands there made of the same is not made again. */
export const putFiles = async (
  files: readonly SiteFile[],
  save: Save,
  memory: OutputMemory,
  problems: Problem[],
  make: (files: readonly SiteFile[]) => Promise<ReadonlyMap<string, Made>>,
): Promise<PutFiles> => {
  const prints = new Map<string, string>()
  const written = new Map<string, string>()
  const wanted: SiteFile[] = []
  for (const file of files) {
    const print = printFile(file)
    prints.set(file.path, print)
    if (memory.whyMake(file.path, print) === null) save.keep(file.path)
    else wanted.push(file)
  }
  const made = await make(wanted)
  for (const { path } of wanted) {
    const one = made.get(path) ?? null
    if (one === null || !isProblem(one)) {
      save.take(path, one)
      if (one !== null) written.set(path, one)
      continue
    }
    problems.push(one)
    prints.delete(path)
  }
  return { prints, written, made: wanted.length }
}

/** What a file is made of, as it is noted. */
export const printFile = ({ prints }: SiteFile): string => (prints === null ? UNKNOWN : formatPrints(prints()))

/** Prints by their names in one line: `article 1x9… kin 82a…`. */
export const formatPrints = (prints: Prints): string => Object.entries(prints).flat().join(' ')

import type { Problem } from '../base/problem.ts'
import type { OutputMemory } from '../io/cache/output-memory.ts'
import type { Save } from '../io/save-site.ts'
import type { Prints } from '../site/prints.ts'
import { isProblem, type SiteFile } from './list-files.ts'
import type { Progress } from './progress.ts'

/** What became of the files of a site. */
export interface PutFiles {
  /** What each file was made of, for those of which it is known. */
  readonly prints: ReadonlyMap<string, string>
  /** How many were made. */
  readonly made: number
}

/** Puts the files of a site into a save; one that stands there made of the same is not made again. */
export const putFiles = async (
  files: readonly SiteFile[],
  save: Save,
  memory: OutputMemory,
  problems: Problem[],
  progress: Progress,
): Promise<PutFiles> => {
  const prints = new Map<string, string>()
  let made = 0
  for (const [index, file] of files.entries()) {
    progress.at('printing', index, files.length)
    const print = file.prints === null ? null : formatPrints(file.prints())
    if (print !== null) prints.set(file.path, print)
    if (print !== null && memory.isRight(file.path, print)) {
      save.keep(file.path)
      continue
    }
    made += 1
    const content = await file.make()
    if (!isProblem(content)) {
      save.put(file.path, content)
      continue
    }
    problems.push(content)
    prints.delete(file.path)
  }
  return { prints, made }
}

/** Prints by their names in one line: `article 1x9… kin 82a…`. */
export const formatPrints = (prints: Prints): string => Object.entries(prints).flat().join(' ')

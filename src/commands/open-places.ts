import { fileProblem, type Problem } from '../base/problem.ts'
import { isOutputPath } from '../io/output-path.ts'

/** The places of a site’s files: each is given once, to the first that asks. */
export interface Places {
  /** Why a file may not stand at a path; null when it may, and now does. */
  readonly take: (path: string, by: string) => Problem | null
}

const clash = (by: string, message: string): Problem =>
  fileProblem(by, 'output/collision', `${message}; rename one of them`)

// `a/b/c.html` → `a`, `a/b`
const foldersOf = (path: string): string[] => {
  const steps = path.split('/')
  return steps.slice(1).map((_, index) => steps.slice(0, index + 1).join('/'))
}

/** Opens an empty site: no two files at one place, none where a folder must be, none under a name that cannot be written. */
export const openPlaces = (): Places => {
  const files = new Map<string, string>()
  // by whom a folder is needed first
  const folders = new Map<string, string>()
  const refuse = (path: string, by: string): Problem | null => {
    if (!isOutputPath(path)) return fileProblem(by, 'output/name', `no file can stand at ${path}; rename it`)
    const same = files.get(path)
    if (same !== undefined) return clash(by, `it would stand at ${path}, where ${same} stands already`)
    const under = folders.get(path)
    if (under !== undefined) return clash(by, `it would stand at ${path}, which must be a folder for ${under}`)
    const above = foldersOf(path).find((folder) => files.has(folder))
    if (above === undefined) return null
    return clash(by, `it would stand at ${path}, but ${above} is no folder: ${files.get(above)} stands there`)
  }
  const take = (path: string, by: string): Problem | null => {
    const refusal = refuse(path, by)
    if (refusal !== null) return refusal
    files.set(path, by)
    for (const folder of foldersOf(path)) if (!folders.has(folder)) folders.set(folder, by)
    return null
  }
  return { take }
}

import { fileProblem, type Problem } from '../base/problem.ts'
import { isOutputPath } from '../io/output-path.ts'

/** Tells who wants to stand at a place; asked only where there is something to say of it. */
type By = () => string

/** The places of a site’s files: each is given once, to the first that asks. */
export interface Places {
  /** Why a file may not stand at a path; null when it may, and now does. */
  readonly take: (path: string, by: By) => Problem | null
}

const clash = (by: By, message: string): Problem =>
  fileProblem(by(), 'output/collision', `${message}; rename one of them`)

// `a/b/c.html` → `a/b`, `a`
function* foldersOf(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) yield path.slice(0, end)
}

/** Opens an empty site: no two files at one place, none where a folder must be, none under a name that cannot be written. */
export const openPlaces = (): Places => {
  const files = new Map<string, By>()
  // by whom a folder is needed first; of a folder that is known, those above are known as well
  const folders = new Map<string, By>()
  const refuse = (path: string, by: By): Problem | null => {
    if (!isOutputPath(path)) return fileProblem(by(), 'output/name', `no file can stand at ${path}; rename it`)
    const same = files.get(path)
    if (same !== undefined) return clash(by, `it would stand at ${path}, where ${same()} stands already`)
    const under = folders.get(path)
    if (under !== undefined) return clash(by, `it would stand at ${path}, which must be a folder for ${under()}`)
    for (const folder of foldersOf(path)) {
      if (folders.has(folder)) break
      const above = files.get(folder)
      if (above === undefined) continue
      return clash(by, `it would stand at ${path}, but ${folder} is no folder: ${above()} stands there`)
    }
    return null
  }
  const take = (path: string, by: By): Problem | null => {
    const refusal = refuse(path, by)
    if (refusal !== null) return refusal
    files.set(path, by)
    for (const folder of foldersOf(path)) {
      if (folders.has(folder)) break
      folders.set(folder, by)
    }
    return null
  }
  return { take }
}

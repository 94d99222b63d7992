import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The files of a folder as a record from path to text. */
export type Tree = Readonly<Record<string, string>>

/** Writes files below a folder. */
export const plant = (root: string, tree: Tree): void => {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** A new folder with these files, gone after the test. */
export const makeFolder = (tree: Tree = {}): string => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'herald-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  plant(root, tree)
  return root
}

/** All files below a folder. */
export const readTree = (root: string): Tree => {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]))
}

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { versions } from 'node:process'
import { fileURLToPath } from 'node:url'
import { shortHash } from './short-hash.ts'

// three folders above this file, both in `src/` and in the compiled `lib/`
const PACKAGE = fileURLToPath(new URL('../../..', import.meta.url))
const PROGRAM = fileURLToPath(new URL('../..', import.meta.url))

/** What tells this program from any other that may have read the same sources: its own files, Node and its tables of letters. */
export const printProgram = (): string => {
  const files = [PROGRAM, join(PACKAGE, 'templates'), join(PACKAGE, 'package.json')].flatMap(listFiles)
  const { node, icu, unicode, cldr } = versions
  return shortHash([node, icu, unicode, cldr, ...files.sort()].join('\n'))
}

const listFiles = (path: string): string[] => {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there === undefined) return []
  if (there.isDirectory()) return readdirSync(path).flatMap((name) => listFiles(join(path, name)))
  return [`${path} ${there.size} ${there.mtimeMs}`]
}

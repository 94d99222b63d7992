import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { versions } from 'node:process'
import { PACKAGE, PROGRAM } from '../package-folder.ts'
import { shortHash } from './short-hash.ts'

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

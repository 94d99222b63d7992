import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { versions } from 'node:process'
import { PACKAGE, PROGRAM } from '../package-folder.ts'
import { cacheFolder } from './cache-folder.ts'
import { readIndex, writeIndex } from './cache-index.ts'
import { shortHash } from './short-hash.ts'

/**
 * What tells this program from any other that may have read the same sources: what its own files hold, Node and its
 * tables of letters. Installed anew it is the same, so a cache may go from one machine to another.
 */
export const printProgram = (root: string): string => {
  const files = listOwn()
  return recall(root, files) ?? printFiles(files)
}

/** As `printProgram`, and spares the next run the reading where there is a cache to remember it in. */
export const keepProgram = (root: string): string => {
  const files = listOwn()
  const known = recall(root, files)
  if (known !== null) return known
  const print = printFiles(files)
  if (existsSync(cacheFolder(root))) writeIndex(memoPath(root), keyOf(files), [Buffer.from(print)])
  return print
}

interface OwnFile {
  readonly path: string
  /** What it is as far as can be told without opening it. */
  readonly stamp: string
}

const listOwn = (): OwnFile[] =>
  [PROGRAM, join(PACKAGE, 'templates'), join(PACKAGE, 'package.json')]
    .flatMap(listFiles)
    .sort((a, b) => (a.path < b.path ? -1 : 1))

const listFiles = (path: string): OwnFile[] => {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there === undefined) return []
  if (there.isDirectory()) return readdirSync(path).flatMap((name) => listFiles(join(path, name)))
  return [{ path, stamp: `${there.ino} ${there.size} ${there.mtimeMs}` }]
}

const printFiles = (files: readonly OwnFile[]): string => {
  const { node, icu, unicode, cldr } = versions
  const held = files.map(({ path }) => `${relative(PACKAGE, path)} ${shortHash(readFileSync(path))}`)
  return shortHash([node, icu, unicode, cldr, ...held].join('\n'))
}

const memoPath = (root: string): string => join(cacheFolder(root), 'program')

const keyOf = (files: readonly OwnFile[]): string =>
  shortHash([versions.node, ...files.map(({ path, stamp }) => `${path} ${stamp}`)].join('\n'))

const recall = (root: string, files: readonly OwnFile[]): string | null =>
  readIndex(memoPath(root), keyOf(files))?.[0]?.toString('latin1') ?? null

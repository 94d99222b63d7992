import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Content, Pieces } from './content.ts'
import { hashOf } from './journal-file.ts'
import { hashFile, writePieces } from './long-files.ts'
import { writeAll } from './write-all.ts'

// a site has many small files: read and written one after another, the plain calls are several times faster

/** Where files are to stand, and where they are laid out before. */
interface StageFolders {
  readonly place: string
  readonly stage: string
}

/** Lays a content out at a path unless the same stands at its place already; its SHA-256, or null when nothing was written. */
export type LayOut = (path: string, content: Content) => string | null

/** Opens a stage, which makes its folders as they are needed. */
export const openStage = ({ place, stage }: StageFolders): LayOut => {
  const isFirst = !existsSync(place)
  const encode = openEncoder()
  const openNew = openFolders(stage)
  const writeNew = (path: string, bytes: Uint8Array): string => {
    withNew(openNew(path), (file) => writeAll(file, bytes))
    return hashOf(bytes)
  }
  // written first and compared by hash: neither the old file nor the new one ever stands whole in memory
  const layOutPieces = (path: string, { pieces }: Pieces): string | null => {
    const { hash, size } = withNew(openNew(path), (file) => writePieces(pieces, file))
    const there = join(place, path)
    if (sizeOf(there) !== size || hashFile(there) !== hash) return hash
    rmSync(join(stage, path))
    return null
  }
  return (path, content) => {
    const held = isLong(content) ? holdShort(content) : content
    if (isLong(held)) return layOutPieces(path, held)
    const bytes = typeof held === 'string' ? encode(held) : held
    return !isFirst && stands(join(place, path), bytes) ? null : writeNew(path, bytes)
  }
}

const isLong = (content: Content): content is Pieces => typeof content === 'object' && 'pieces' in content

/** Characters of a text that may stand in memory at once. */
const HELD = 1 << 20

// to make a file only to compare it costs more than all the rest, and most texts in pieces are short: they are compared as they are
const holdShort = ({ pieces }: Pieces): string | Pieces => {
  const rest = pieces[Symbol.iterator]()
  let held = ''
  for (let next = rest.next(); next.done !== true; next = rest.next()) {
    held += next.value
    if (held.length > HELD) return { pieces: resume(held, rest) }
  }
  return held
}

function* resume(held: string, rest: Iterator<string>): Generator<string> {
  yield held
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value
}

/** Bytes of a room that texts are encoded in one after another: to ask for a new one each time takes longer than to encode. */
const ROOM = 1 << 18
/** Bytes that a unit of a text takes at most. */
const WIDEST = 3

const openEncoder = (): ((text: string) => Uint8Array) => {
  const room = Buffer.allocUnsafeSlow(ROOM)
  return (text) => (text.length * WIDEST > ROOM ? Buffer.from(text) : room.subarray(0, room.write(text)))
}

const openFolders = (stage: string): ((path: string) => number) => {
  const made = new Set<string>()
  return (path) => {
    const folder = dirname(path)
    if (!made.has(folder)) mkdirSync(join(stage, folder), { recursive: true })
    made.add(folder)
    return openSync(join(stage, path), 'w')
  }
}

const withNew = <T>(file: number, write: (file: number) => T): T => {
  try {
    return write(file)
  } finally {
    closeSync(file)
  }
}

const stands = (path: string, bytes: Uint8Array): boolean => sizeOf(path) === bytes.length && isSame(path, bytes)

const sizeOf = (path: string): number | null => {
  try {
    const there = lstatSync(path, { throwIfNoEntry: false })
    return there?.isFile() === true ? there.size : null
  } catch {
    return null
  }
}

const isSame = (path: string, content: Uint8Array): boolean => {
  try {
    return readFileSync(path).equals(content)
  } catch {
    return false
  }
}

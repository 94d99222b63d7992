import { createHash } from 'node:crypto'
import { closeSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Content, Pieces } from './content.ts'
import { hashOf } from './journal-file.ts'
import { writeAll } from './write-all.ts'

// a site has many small files: read and written one after another, the plain calls are several times faster

/** Writes a content to `stage`, in a folder made for it where there is none, unless `place` holds the same already; its SHA-256, or null when nothing was written. */
export const stageContent = (content: Content, place: string, stage: string): string | null => {
  const held = isLong(content) ? holdShort(content) : content
  if (isLong(held)) return stagePieces(held, place, stage)
  const bytes = typeof held === 'string' ? Buffer.from(held) : held
  if (sizeOf(place) === bytes.length && isSame(place, bytes)) return null
  writeNew(stage, (file) => writeFileSync(file, bytes))
  return hashOf(bytes)
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

const CHUNK = 1 << 16

// written first and compared by hash: neither the old file nor the new one ever stands whole in memory
const stagePieces = ({ pieces }: Pieces, place: string, stage: string): string | null => {
  const { hash, size } = writePieces(pieces, stage)
  if (sizeOf(place) !== size || hashOfFile(place) !== hash) return hash
  rmSync(stage)
  return null
}

const writePieces = (pieces: Iterable<string>, path: string): { readonly hash: string; readonly size: number } => {
  const hash = createHash('sha256')
  let size = 0
  writeNew(path, (file) => {
    for (const chunk of chunksOf(pieces)) {
      hash.update(chunk)
      writeAll(file, chunk)
      size += chunk.length
    }
  })
  return { hash: hash.digest('hex'), size }
}

const writeNew = (path: string, write: (file: number) => void): void => {
  const file = openNew(path)
  try {
    write(file)
  } finally {
    closeSync(file)
  }
}

const openNew = (path: string): number => {
  try {
    return openSync(path, 'w')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'w')
  }
}

function* chunksOf(pieces: Iterable<string>): Generator<Uint8Array> {
  let gathered = ''
  for (const piece of pieces) {
    gathered += piece
    if (gathered.length < CHUNK) continue
    yield Buffer.from(gathered)
    gathered = ''
  }
  yield Buffer.from(gathered)
}

const hashOfFile = (path: string): string | null => {
  try {
    const file = openSync(path, 'r')
    try {
      const hash = createHash('sha256')
      const chunk = Buffer.alloc(CHUNK)
      for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk))
        hash.update(chunk.subarray(0, read))
      return hash.digest('hex')
    } finally {
      closeSync(file)
    }
  } catch {
    return null
  }
}

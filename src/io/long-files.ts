import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'
import { writeAll } from './write-all.ts'

const CHUNK = 1 << 16

/** Writes pieces of text to an open file, a chunk at a time; the SHA-256 of them all, and how many bytes they are. */
export const writePieces = (
  pieces: Iterable<string>,
  file: number,
): { readonly hash: string; readonly size: number } => {
  const hash = createHash('sha256')
  let size = 0
  for (const chunk of chunksOf(pieces)) {
    hash.update(chunk)
    writeAll(file, chunk)
    size += chunk.length
  }
  return { hash: hash.digest('hex'), size }
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

/** The SHA-256 of a file, read a chunk at a time; null when it cannot be read. */
export const hashFile = (path: string): string | null => {
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

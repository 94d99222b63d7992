import { type Stats, statSync } from 'node:fs'

/** What a file is, as far as the system tells without opening it; two equal stamps of a path mean an unchanged file. */
export type Stamp = string

/** The coarsest tick of the clock that files are stamped with, in milliseconds. */
export const TICK = 20

/** Stamps a file, links followed; null when nothing can be reached there. */
export const stampFile = (path: string): Stamp | null => {
  const there = statAt(path)
  if (there === null) return null
  // in fractions of a millisecond: exact to a quarter of a microsecond, which no clock of a file system is
  const { dev, ino, size, mtimeMs, ctimeMs } = there
  const stamp = `${dev}:${ino}:${size}:${mtimeMs}:${ctimeMs}`
  return isFresh(there) ? `${stamp}:${performance.now()}` : stamp
}

const statAt = (path: string): Stats | null => {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}

// a file that changed within this very tick may change again and be stamped alike: such a stamp equals no other
const isFresh = ({ ctimeMs }: Stats): boolean => {
  const age = Date.now() - ctimeMs
  return age >= 0 && age < TICK
}

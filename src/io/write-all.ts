import { writeSync } from 'node:fs'

/** Writes bytes to an open file to the last, however few the system takes at a time. */
export const writeAll = (file: number, bytes: Uint8Array): void => {
  let done = 0
  while (done < bytes.length) done += writeSync(file, bytes, done)
}

import type { Fingerprint } from './take-fingerprint.ts'

/** The runs of a fingerprint as a short text. */
export const packRuns = (runs: Fingerprint['sample']): string =>
  Buffer.from(Int32Array.from(runs).buffer).toString('base64')

/** The runs that were packed into a text. */
export const unpackRuns = (text: string): Int32Array => {
  // a room of its own, for numbers of four bytes begin at every fourth
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text, 'base64'))
  bytes.write(text, 'base64')
  return new Int32Array(bytes.buffer)
}

import { createHash } from 'node:crypto'

/** A hash that tells a damaged text from the one that was written; sixteen letters. */
export const shortHash = (bytes: Uint8Array | string): string =>
  createHash('sha1').update(bytes).digest('base64').slice(0, 16)

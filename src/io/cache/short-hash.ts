import { hash } from 'node:crypto'

/** A hash that tells a damaged text from the one that was written; sixteen letters. */
export const shortHash = (bytes: Uint8Array | string): string => hash('sha1', bytes, 'base64').slice(0, 16)

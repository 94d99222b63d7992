import { hash } from 'node:crypto'
import { slug } from '../base/slug.ts'

const HASH_LENGTH = 5

const pathHash = (path: string): string => {
  const digest = hash('sha256', path).slice(0, 12)
  return Number.parseInt(digest, 16).toString(36).padStart(HASH_LENGTH, '0').slice(-HASH_LENGTH)
}

/** The id of an article: its words as an address, and a hash of its path that keeps equal words apart. */
export const articleId = (words: string, path: string): string => {
  const name = slug(words)
  return name === '' ? `article-${pathHash(path)}` : `${name}-${pathHash(path)}`
}

/** SHA-256 of a file, in hexadecimal. */
export const contentHash = (bytes: Uint8Array): string => hash('sha256', bytes)

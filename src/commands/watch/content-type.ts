import { lookup } from 'mrmime'

// not among the registered ones that are known
const OTHERS: Readonly<Record<string, string>> = { ndjson: 'application/x-ndjson', ico: 'image/x-icon' }
// `text/html`, `application/atom+xml`, `application/json`
const TEXT = /^text\/|[/+](?:json|xml|javascript|x-ndjson)$/

/** The media type of a file by its name. */
export const contentTypeOf = (path: string): string => {
  const type = lookup(path) ?? OTHERS[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  return TEXT.test(type) ? `${type}; charset=utf-8` : type
}

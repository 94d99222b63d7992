import { createHash } from 'node:crypto'

/** What stands inside an element, as a Content-Security-Policy names it: `'sha256-…'`. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * The Content-Security-Policy that the pages obey: nothing is loaded or run but what is named here. Scripts and styles
 * that stand in a page are named by their hashes, so that one which a text smuggled in is refused.
 */
export const writePolicy = (scripts: Iterable<string>, sheets: Iterable<string>): string =>
  [
    // frames, media, workers, plugins, connections: the pages have none
    ['default-src', "'none'"],
    // no 'self': what stands beside an article is never a script
    ['script-src', ...orNone(hashes(scripts))],
    ['style-src', "'self'", ...hashes(sheets)],
    // a text may show a picture of another site; a picture runs nothing
    ['img-src', "'self'", 'data:', 'https:'],
    ['font-src', "'self'"],
    ['manifest-src', "'self'"],
    // what follows falls back on nothing, so it has to be said; `upgrade-insecure-requests` is not: it would break a
    // site that has no https of its own
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['frame-ancestors', "'none'"],
  ]
    .map((directive) => directive.join(' '))
    .join('; ')

const hashes = (texts: Iterable<string>): string[] => [...new Set([...texts].map(hashOf))].sort()

const orNone = (sources: readonly string[]): readonly string[] => (sources.length === 0 ? ["'none'"] : sources)

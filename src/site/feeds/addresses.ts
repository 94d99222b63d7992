import type { Desk } from '../desk.ts'
import { absolute, pathOf, rootPath } from '../urls.ts'

/**
 * An address as it holds in any feed, so that an entry is the same in all of them: absolute where the site’s is known,
 * else from the site’s root.
 */
export const feedLink = ({ settings: { baseUrl } }: Desk, url: string): string =>
  baseUrl === null ? pathOf(url) : absolute(baseUrl, url)

/** From a feed to where its addresses begin: null where they are absolute. */
export const rootOf = ({ settings }: Desk, url: string): string | null =>
  settings.baseUrl === null ? rootPath(url) : null

// A name that nobody can own stands for the one that the site has not got yet; reserved so since 1999.
const NAMELESS = 'tag:export-herald.invalid,2000:'

/**
 * What something at an address is known by for ever: the full address, or, where the site’s is not known, a `tag:` URI
 * (RFC 4151) of the same scheme everywhere: `tag:export-herald.invalid,2000:/articles/x/`.
 */
export const idOf = ({ settings: { baseUrl } }: Desk, url: string): string =>
  baseUrl === null ? NAMELESS + url : absolute(baseUrl, url)

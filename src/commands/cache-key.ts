import { shortHash } from '../io/cache/short-hash.ts'

/** Another number for another form of what is kept. */
const FORM = 5

/** What the cache of a site is worth something under: this program, these tables of letters, this home country. */
export const cacheKey = (program: string, home: string): string => shortHash(JSON.stringify([FORM, program, home]))

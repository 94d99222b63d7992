import type { Inflection } from './inflection.ts'
import { withPlainLetters } from './latin.ts'

// «Chinese», «British», «Dutch», «Swiss», «Icelandic», «Frenchmen» have no plural in -s
const NO_PLURAL = /(?:ese|sh|ch|s|x|ic|h(?:wo)?m[ae]n)$/u

// «St Lucia» is «St. Lucia» in American print, and back; «Trinidad and Tobago» is «Trinidad & Tobago» in tables
const variants = (name: string): string[] =>
  [...new Set([name, name.replace(/^St\.? /u, 'St. '), name.replace(/^St\. /u, 'St ')])].flatMap((form) => [
    ...new Set([form, form.replace(' and ', ' & ')]),
  ])

/** Names do not inflect; what names a people takes a plural: «German» → «Germans». */
export const english: Inflection = {
  name: (entry) => variants(entry).flatMap(withPlainLetters),
  adjective: (entry) => (NO_PLURAL.test(entry) ? [entry] : [entry, `${entry}s`]),
  people: (entry) => [entry],
}

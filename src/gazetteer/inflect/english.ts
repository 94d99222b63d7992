import type { Inflection } from './inflection.ts'
import { withPlainLetters } from './latin.ts'

// «Chinese», «British», «Dutch», «Swiss», «Icelandic», «Frenchmen» have no plural in -s
const NO_PLURAL = /(?:ese|sh|ch|s|x|ic|h(?:wo)?m[ae]n)$/u

/** Names do not inflect; what names a people takes a plural: «German» → «Germans». */
export const english: Inflection = {
  name: withPlainLetters,
  adjective: (entry) => (NO_PLURAL.test(entry) ? [entry] : [entry, `${entry}s`]),
  people: (entry) => [entry],
}

import { compileReadingRules, type Languages, type ReadingRules } from './reading-rules.ts'

// compiled once per set of packs: a memo, nothing that changes
const compiled = new WeakMap<Languages, ReadingRules>()

/** The compiled rules of a set of packs. */
export const rulesFor = (languages: Languages): ReadingRules => {
  const known = compiled.get(languages)
  if (known !== undefined) return known
  const rules = compileReadingRules(languages)
  compiled.set(languages, rules)
  return rules
}

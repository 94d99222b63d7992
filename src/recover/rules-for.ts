import type { LanguageCode } from '../languages/language.ts'
import { compileLanguageMarks, type LanguageMarks } from './detect-language.ts'
import { compileReadingRules, type Languages, type ReadingRules } from './reading-rules.ts'

// both compiled once per set of packs: memos, nothing that changes
const marks = new WeakMap<Languages, LanguageMarks>()
const compiled = new WeakMap<Languages, Map<LanguageCode | null, ReadingRules>>()

/** What tells the languages of a set of packs, and others, from each other. */
export const marksOf = (languages: Languages): LanguageMarks => {
  const known = marks.get(languages) ?? compileLanguageMarks(Object.values(languages))
  marks.set(languages, known)
  return known
}
const ownRules = (languages: Languages, language: string | undefined): LanguageCode | null =>
  Object.values(languages).find(({ code, depth }) => code === language && depth === 'reading')?.code ?? null

/** The compiled rules of a set of packs, for pages in a language; those of full depth serve all that have no pack. */
export const rulesFor = (languages: Languages, language?: string): ReadingRules => {
  const own = ownRules(languages, language)
  const rules = compiled.get(languages) ?? new Map<LanguageCode | null, ReadingRules>()
  compiled.set(languages, rules)
  const known = rules.get(own)
  if (known !== undefined) return known
  const made = compileReadingRules(languages, own ?? undefined, marksOf(languages))
  rules.set(own, made)
  return made
}

import type { Inflection } from './inflection.ts'

type Gender = 'm' | 'f' | 'n' | 'p'

/** Endings of nominative, genitive, dative, accusative, instrumental and locative; `|` parts variants, `-` is none. */
type Cases = readonly [string, string, string, string, string, string]

/** How nouns with an ending decline: the ending, its gender, its cases. */
export type NounClass = readonly [ending: RegExp, gender: Gender, cases: Cases]

/** What Ukrainian and Belarusian differ in. */
export interface SlavicTables {
  /** The first whose ending fits; a noun that fits none does not decline. */
  readonly nouns: readonly NounClass[]
  /** Endings of adjectives by gender, the nominative first. */
  readonly adjectives: readonly (readonly [gender: Gender, cases: Cases])[]
  /** Every ending of an adjective, after that of its dictionary form. */
  readonly forms: readonly (readonly [ending: string, forms: string])[]
  /** Words that join two names: «і», «та». */
  readonly and: readonly string[]
}

interface Declined {
  readonly gender: Gender
  readonly cases: readonly (readonly string[])[]
}

const CASES = 6

const variants = (stem: string, cell: string): string[] =>
  cell.split('|').map((ending) => (ending === '-' ? stem : stem + ending))

const fixed = (word: string): Declined => ({ gender: 'm', cases: Array.from({ length: CASES }, () => [word]) })

const declineNoun = (noun: string, { nouns }: SlavicTables): Declined => {
  for (const [ending, gender, cases] of nouns) {
    if (ending.test(noun)) return { gender, cases: cases.map((cell) => variants(noun.replace(ending, ''), cell)) }
  }
  return fixed(noun)
}

const declineAdjective = (word: string, gender: Gender, { adjectives }: SlavicTables): Declined | null => {
  for (const [own, cases] of adjectives) {
    const [nominative] = cases
    if (own !== gender || !word.endsWith(nominative)) continue
    const stem = word.slice(0, word.length - nominative.length)
    return { gender, cases: cases.map((cell) => variants(stem, cell)) }
  }
  return null
}

const joined = (words: readonly Declined[], sign: string): readonly (readonly string[])[] =>
  Array.from({ length: CASES }, (_, index) =>
    words.reduce<readonly string[]>((before, { cases }) => {
      const forms = cases[index] ?? []
      return before.length === 0 ? forms : before.flatMap((start) => forms.map((form) => `${start}${sign}${form}`))
    }, []),
  )

// «Саудівська Аравія»: all that stands before the noun agrees with it, or nothing declines: «Острови Кука»
const declinePhrase = (phrase: string, tables: SlavicTables): readonly (readonly string[])[] => {
  const words = phrase.split(' ')
  const noun = declineNoun(words.at(-1) ?? '', tables)
  const before = words.slice(0, -1).flatMap((word) => declineAdjective(word, noun.gender, tables) ?? [])
  return before.length < words.length - 1 ? fixed(phrase).cases : joined([...before, noun], ' ')
}

// «Боснія і Герцеговина»
const declinePair = (phrase: string, tables: SlavicTables): readonly (readonly string[])[] => {
  const and = tables.and.find((word) => phrase.includes(` ${word} `))
  if (and === undefined) return declinePhrase(phrase, tables)
  const sign = ` ${and} `
  const parts = phrase.split(sign).map((part): Declined => ({ gender: 'f', cases: declinePhrase(part, tables) }))
  return joined(parts, sign)
}

// «США», «КНР»
const ABBREVIATION = /^\p{Lu}+$/u

const nameForms = (entry: string, tables: SlavicTables): string[] => {
  if (entry.endsWith('/0')) return [entry.slice(0, -2)]
  if (ABBREVIATION.test(entry)) return [entry]
  return [...new Set([entry, ...declinePair(entry, tables).flat()])]
}

const adjectiveForms = (entry: string, { forms }: SlavicTables): string[] => {
  const [ending, endings] = forms.find(([suffix]) => entry.endsWith(suffix)) ?? ['', '']
  const stem = entry.slice(0, entry.length - ending.length)
  return [entry, ...endings.split(' ').map((one) => stem + one)]
}

/** Names and adjectives of a language whose cases stand in tables; `/0` keeps a name as it is. */
export const eastSlavic = (tables: SlavicTables): Inflection => ({
  name: (entry) => nameForms(entry, tables),
  adjective: (entry) => adjectiveForms(entry, tables),
  people: (entry) => [...new Set(declinePhrase(entry, tables).flat())],
})

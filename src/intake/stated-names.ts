import { readWords } from '../base/words.ts'
import type { Credit } from '../recover/page-line.ts'
import { matchPattern } from '../recover/phrase-patterns.ts'
import { readAuthors } from '../recover/read-names.ts'
import type { ReadingRules } from '../recover/reading-rules.ts'
import { statedText } from './stated-text.ts'

const MOST = 20
// `https://…`, `www.site.example`, `desk@site.example`
const ADDRESS = /^(?:https?:|www\.)|@/i
// “By Anna Rossi”, «di Anna Rossi»; “Di Maio” is a name
const BYLINE = /^(?:[Bb]y\s|\p{Ll})/u

const withoutBy = (name: string, rules: ReadingRules): string => {
  const match = BYLINE.test(name) ? matchPattern(rules.bylines, name, readWords(name), 0) : null
  return match === null ? name : name.slice(match.rest)
}

/** Who wrote an article, as metadata name them: persons, and a wire service; accounts and desks are nobody. */
export const statedAuthors = (names: readonly string[], rules: ReadingRules): Pick<Credit, 'authors' | 'agency'> => {
  const said = names.flatMap((name) => statedText(name) ?? []).filter((name) => !ADDRESS.test(name))
  const credits = said.slice(0, MOST).map((name) => readAuthors(withoutBy(name, rules), rules))
  const authors = [...new Set(credits.flatMap((credit) => credit.authors ?? []))]
  const agency = credits.find((credit) => credit.agency !== undefined)?.agency
  return { authors, ...(agency === undefined ? {} : { agency }) }
}

/** The name of a medium; an address is none. */
export const statedPublisher = (names: readonly string[]): string | null =>
  names.flatMap((name) => statedText(name) ?? []).find((name) => !ADDRESS.test(name) && name.length <= 120) ?? null

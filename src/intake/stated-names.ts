import type { Credit } from '../recover/page-line.ts'
import { readAuthors } from '../recover/read-names.ts'
import type { ReadingRules } from '../recover/reading-rules.ts'
import { statedText } from './stated-text.ts'

const MOST = 20
// `https://…`, `www.site.example`, `desk@site.example`
const ADDRESS = /^(?:https?:|www\.)|@/i
// “By Anna Rossi”
const BY = /^by\s+/i

/** Who wrote an article, as metadata name them: persons, and a wire service; accounts and desks are nobody. */
export const statedAuthors = (names: readonly string[], rules: ReadingRules): Pick<Credit, 'authors' | 'agency'> => {
  const said = names.flatMap((name) => statedText(name) ?? []).filter((name) => !ADDRESS.test(name))
  const credits = said.slice(0, MOST).map((name) => readAuthors(name.replace(BY, ''), rules))
  const authors = [...new Set(credits.flatMap((credit) => credit.authors ?? []))]
  const agency = credits.find((credit) => credit.agency !== undefined)?.agency
  return { authors, ...(agency === undefined ? {} : { agency }) }
}

/** The name of a medium; an address is none. */
export const statedPublisher = (names: readonly string[]): string | null =>
  names.flatMap((name) => statedText(name) ?? []).find((name) => !ADDRESS.test(name) && name.length <= 120) ?? null

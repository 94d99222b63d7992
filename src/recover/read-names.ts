import { countWords } from '../base/breadth.ts'
import { gather } from '../base/gather.ts'
import { matchPhrase } from '../base/phrases.ts'
import { fold, readWords, type Word } from '../base/words.ts'
import type { Credit } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

// «Анна», «О’Брайен», «Петрова-Водкина», «ПЕТРОВА», «И.», «А.С.»; particles stay small: «de», «von», «del»
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}’'ʼ-]+|(?:\p{Lu}\.){1,2}(?:-\p{Lu}\.)?)$/u
const PARTICLE =
  /^(?:de|del|della|di|da|dei|du|des|los|las|y|e|bin|al|von|van|der|den|zu|la|le|el|бин|ибн|оглы|кызы|ван|фон|дер)$/u

// “王晓明”, “欧阳丽”, “欧阳小丽”: a family name of one sign or two, a given name of one or two
const HAN_NAME = /^\p{Script=Han}{2,4}$/u
// “张三 李四”: names that only a space parts
const HAN_NAMES = /^\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4})+$/u

const LONGEST_PERSON = 5

const isHanName = (text: string, { surnames, nobody, offices }: ReadingRules): boolean => {
  if (!HAN_NAME.test(text) || nobody.has(text) || offices.has(text)) return false
  return surnames.has(text.slice(0, 2)) ? text.length > 2 : text.length < 4 && surnames.has(text.charAt(0))
}

const namesIn = (text: string, rules: ReadingRules): string[] =>
  gather(text.split(rules.and), (part) => (HAN_NAMES.test(part.trim()) ? part.trim().split(/\s+/u) : [part]))

/** Whether words look like the name of one person: «Карина Камалова», «А. С. Петров», «Carlo De Luca», “王晓明”. */
export const isPersonName = (text: string, rules: ReadingRules): boolean => {
  if (isHanName(text.trim(), rules)) return true
  // of a paragraph no more is split than tells that it is too long
  const parts = text.trim().split(/\s+/, LONGEST_PERSON + 1)
  if (parts.length > LONGEST_PERSON || parts.filter((part) => NAME_WORD.test(part)).length < 2) return false
  if (!parts.every((part) => NAME_WORD.test(part) || PARTICLE.test(part))) return false
  return !readWords(text).some((word) => rules.nobody.has(word.key) || rules.offices.has(word.key))
}

const INITIAL = /^(?:\p{Lu}\.)+/u

/** Whether words are the name of a person for certain: they hold a given name or initials. */
export const isNamedPerson = (text: string, rules: ReadingRules): boolean =>
  isPersonName(text, rules) &&
  (isHanName(text.trim(), rules) ||
    INITIAL.test(text.trim()) ||
    readWords(text).some((word) => rules.givenNames.has(word.key)))

/** How long a word is at least that tells a medium: not «Le» of “Le Journal” and of «Yann Le Bihan». */
const SHORTEST_MEDIUM = 4

/** Whether a word of what might be a name tells a medium: «Ma Gazette», “Fenland Post”. */
export const namesMedium = (words: readonly Word[], { media, givenNames }: ReadingRules): boolean =>
  words.some(({ key }) => key.length >= SHORTEST_MEDIUM && media.has(key) && !givenNames.has(key))

// „dpa/lnw“: the desk of a land
const DESK = /(?<=\p{L})\/\p{Ll}{2,3}$/u
const QUOTES = /^[«"“„'(]+|[»"”“')]+$/gu

/** The wire service that a text names and nothing else, as printed; null when it is none. */
export const knownAgency = (text: string, rules: ReadingRules): string | null => {
  const bare = text
    .trim()
    .replace(/[.,;]+$/, '')
    .replace(DESK, '')
  if (rules.agencies.has(fold(bare))) return bare
  const inner = bare.replace(QUOTES, '')
  return rules.agencies.has(fold(inner)) ? inner : null
}

/** Who a byline credits: persons are authors, a wire service is the agency, accounts and desks are nobody. */
export const readAuthors = (text: string, rules: ReadingRules): Credit => {
  const authors: string[] = []
  let agency: string | null = null
  for (const part of namesIn(text, rules)) {
    const name = part.trim().replace(/[.:]+$/, (end) => (/\p{Lu}\.$/u.test(part) ? end : ''))
    const service = knownAgency(name, rules)
    if (service !== null) agency ??= service
    else if (isPersonName(name, rules)) authors.push(name)
  }
  return { ...(authors.length > 0 ? { authors } : {}), ...(agency === null ? {} : { agency }) }
}

// «корреспондент», “Staff Writer”: what a byline says after the name
const LONGEST_OFFICE = 4

/** Whether a text is names of persons or wire services, the first for certain: «Anna Rossi e Carlo Neri, inviati». */
export const isByline = (text: string, rules: ReadingRules): boolean => {
  const [first = '', ...others] = namesIn(text, rules)
  const isCredited = (part: string): boolean => isPersonName(part, rules) || knownAgency(part, rules) !== null
  return isCredited(first) && others.every((part) => isCredited(part) || countWords(readWords(part)) <= LONGEST_OFFICE)
}

// `https://…`, `www.ria.ru`, `ria.ru`
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?$/iu
const LONGEST_AGENCY = 5

/** What a source line names: a wire service, or anything short that is no office, firm or address. */
export const readSourceName = (text: string, rules: ReadingRules): Credit => {
  const name = text.trim().replace(/[.,;】]+$/, '')
  const known = knownAgency(name, rules)
  if (known !== null) return { agency: known }
  const words = readWords(name)
  const [first] = words
  if (first === undefined || countWords(words) > LONGEST_AGENCY || !first.capital || ADDRESS.test(name)) return {}
  if (rules.offices.has(name) || words.some((word) => rules.offices.has(word.key))) return {}
  const medium = rules.media.has(first.key) || matchPhrase(rules.agencyPhrases, words, 0) !== null
  if (!medium && isPersonName(name, rules)) return {}
  return { agency: name }
}

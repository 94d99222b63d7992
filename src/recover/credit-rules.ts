import { countWords, isBroad } from '../base/breadth.ts'
import { readWords } from '../base/words.ts'
import type { LineRule } from './line-rule.ts'
import { endsSentence, type Verdict } from './page-line.ts'
import { matchPattern } from './phrase-patterns.ts'
import { isByline, isNamedPerson, isPersonName, knownAgency, readAuthors, readSourceName } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

/** «Автор: Полина Мотовилова», “By Jordan Whitfield”, «Источник: Интерфакс». */
export const creditLine: LineRule = ({ text, words, rules }) => {
  if (isBroad(text, 161)) return null
  const label = matchPattern(rules.labels, text, words, 0)
  const rest = text.slice(label?.rest ?? 0)
  if (label?.value === 'source') return { rule: 'source-line', role: 'credit', credit: readSourceName(rest, rules) }
  if (label?.value === 'author') return byline(rest, rules)
  return null
}

const byline = (names: string, rules: ReadingRules): Verdict | null => {
  const credit = readAuthors(names, rules)
  if (credit.authors !== undefined || credit.agency !== undefined) return { rule: 'byline', role: 'credit', credit }
  return countWords(readWords(names)) <= 6 ? { rule: 'nobodys-byline', role: 'chrome' } : null
}

/** A byline without a colon; all that follows its first words must be names. */
export const bareByline: LineRule = ({ text, words, rules }) => {
  if (isBroad(text, 121) || endsSentence(text)) return null
  const match = matchPattern(rules.bylines, text, words, 0)
  if (match === null) return null
  const names = text.slice(match.rest)
  return isByline(names, rules) ? { rule: 'byline', role: 'credit', credit: readAuthors(names, rules) } : null
}

// «(Текст: Анна Белова)», “（记者 杨帆）”
const BRACKETED = /^[(（[【](?<inner>[^()（）[\]【】]{2,80})[)）\]】]\.?$/u
/** A byline in brackets alone on its line. */
export const bracketedByline: LineRule = (view) => {
  const text = BRACKETED.exec(view.text)?.groups?.inner
  if (text === undefined) return null
  const words = readWords(text)
  const verdict = creditLine({ ...view, text, words }) ?? bareByline({ ...view, text, words })
  return verdict?.credit?.authors === undefined ? null : verdict
}

const serviceIn = (match: RegExpExecArray | null, rules: ReadingRules): string | null =>
  match?.groups?.name === undefined ? null : knownAgency(match.groups.name, rules)

// «RİZE (DHA)», «КАЗАНЬ /ТАСС/», „Papenburg (ots)“: a dateline alone on its line
const PLACED = /^\p{Lu}[\p{L} ’'-]{2,30}\s[(/](?<name>[^()/]{2,40})[)/]\s*[.–—-]?$/u
/** A place with a wire service. */
export const placedService: LineRule = ({ text, rules }) => {
  if (!(text.includes('(') || text.includes('/'))) return null
  const agency = serviceIn(PLACED.exec(text), rules)
  return agency === null ? null : { rule: 'placed-service', role: 'credit', credit: { agency } }
}

const bareName: LineRule = ({ text, rules }) =>
  isNamedPerson(text, rules) ? { rule: 'byline', role: 'credit', credit: readAuthors(text, rules) } : null

// „Von Petra Kern | Moskau (dpa)“, “Ann Lee | Moscow (Reuters)”
const BESIDE = /\s[|·•]\s/u
/** A byline, then a place with a wire service. */
export const placedByline: LineRule = (view) => {
  const [names, place, more] = isBroad(view.text, 121) ? [] : view.text.split(BESIDE)
  if (names === undefined || place === undefined || more !== undefined) return null
  const service = placedService({ ...view, text: place })
  const words = service === null ? [] : readWords(names)
  const byName = { ...view, text: names, words }
  const authors = service === null ? null : (creditLine(byName) ?? bareByline(byName) ?? bareName(byName))
  if (service === null || authors?.credit?.authors === undefined) return null
  return { rule: 'placed-byline', role: 'credit', credit: { ...authors.credit, ...service.credit } }
}

// «(ANSA).», «/ТАСС/»
const ENCLOSED = /^[(/[](?<name>[^()/[\]]{2,40})[)/\]]\.?$/u
/** A wire service alone on its line, as wires close their texts. */
export const wireSignOff: LineRule = ({ text, rules }) => {
  const agency = serviceIn(ENCLOSED.exec(text), rules)
  return agency === null ? null : { rule: 'wire-sign-off', role: 'credit', credit: { agency } }
}

// „Kreis Ilmtal / bz/luk“: a place and the signs of a desk
const DESK_SIGN = /^\p{Lu}[\p{L} -]{2,40}\s?\/\s?\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*$/u
/** Where a local desk tells from, and its signs. */
export const deskSign: LineRule = ({ text }) =>
  text.includes('/') && DESK_SIGN.test(text) ? { rule: 'desk-sign', role: 'chrome' } : null

// «Полина МОТОВИЛОВА», «П. МОТОВИЛОВА.»
const SIGNATURE = /^(?:\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?|(?:\p{Lu}\. ?){1,2})\p{Lu}{2}[\p{Lu}-]+$/u
// up to four letters, or hardly a vowel among them
const ABBREVIATION = /\s(?:\p{Lu}{1,4}|[^АЕЁИОУЫЭЮЯAEIOUYÄÖÜІЇЄ\s]{4,})$/u
/** A name alone with its surname in capitals, as newspapers print their own. */
export const signature: LineRule = ({ text, rules }) => {
  const name = text.replace(/\.$/u, '')
  if (!SIGNATURE.test(name) || !isPersonName(name, rules)) return null
  // «Обзор СМИ», «Президент АСПП»: an abbreviation behind a word
  if (!isNamedPerson(name, rules) && ABBREVIATION.test(name)) return null
  // «Edizioni ANSA»
  if (readWords(name).some((word) => knownAgency(word.text, rules) !== null)) return null
  return { rule: 'signature', role: 'credit', credit: readAuthors(name, rules) }
}

/** A label without a colon before an account or an office: «Автор Пресс-служба министерства». */
export const officeByline: LineRule = ({ text, words, rules }) => {
  const match = countWords(words) > 8 || endsSentence(text) ? null : matchPattern(rules.bylines, text, words, 0)
  const next = match === null ? undefined : words[match.to]
  if (match === null || next === undefined) return null
  const nobody = rules.nobody.has(next.key)
  // “By admin”
  const alone = nobody && match.to === words.length - 1
  return alone || ((nobody || rules.offices.has(next.key)) && next.capital)
    ? { rule: 'nobodys-byline', role: 'chrome' }
    : null
}

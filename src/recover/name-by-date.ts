import { sharedPart, textWords } from './kinship.ts'
import { isHead, isHeadline } from './neighbour-rules.ts'
import { isHeadlineLike, isProse, type PageLine } from './page-line.ts'
import { isNamedPerson, isPersonName, namesMedium, readAuthors } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

/** Most words of a name that a text may well tell of. */
const NAME_WORDS = 2

/** A bare name between headline and text, above or below the date line, is who wrote it. */
export const nameByDate = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const line = lines[index]
  if (line !== undefined && isDesk(line, rules) && [index - 1, index + 1].some((at) => isDateLine(lines[at])))
    return { ...line, verdict: { rule: 'account-name', role: 'chrome' } }
  if (line === undefined || line.verdict !== null) return null
  const next = lines[index + 1]?.verdict?.rule === 'office-below-name' ? index + 2 : index + 1
  const dated = [index - 1, next].find((at) => isDateLine(lines[at]))
  if (dated === undefined) return null
  // «Имя Фамилия», «12 мая 2021», then the headline: who is named for certain
  const head = aboveDates(lines, Math.min(dated, index) - 1)
  const above = isHead(lines, head)
  const below = isHeadline(lines[Math.max(dated, index) + 1]) && !lines.slice(0, index).some(isProse)
  const name = bareName(line.line.text, rules)
  const short = lines[head]
  const beside = below || (short !== undefined && isHeadlineLike(short) && short.words.length > 1)
  if (name === null || !(above || (beside && isNamedPerson(name, rules)))) return null
  // “Poultry Exports Set Record”: the text tells of all of it
  const told = line.words.length > NAME_WORDS && sharedPart(name, textWords(lines, index + 1)) === 1
  // a headline printed twice
  const again = lines.some((other, at) => at !== index && other.line.text === line.line.text)
  if (told || again || namesMedium(line.words, rules)) return null
  const credit = readAuthors(name, rules)
  return { ...line, verdict: { rule: 'name-by-date', role: 'credit', credit } }
}

const isDateLine = (line: PageLine | undefined): boolean => line?.verdict?.rule === 'date-line'

/** «Редакция», “/ Newsroom”: also entries of menus. */
const isDesk = ({ verdict, words }: PageLine, { nobody }: ReadingRules): boolean =>
  verdict?.rule === 'menu' && words.every(({ key }) => nobody.has(key))

const aboveDates = (lines: readonly PageLine[], index: number): number =>
  lines.slice(0, index + 1).findLastIndex(({ verdict }) => verdict?.role !== 'date')

// “Olga Reed, Staff Writer”, “Jane Brown in Tomsk”
const AFTER_NAME = /(?:,\s+(?<office>[^,]{3,40})|\s(?<small>\p{Ll}{1,4})\s\p{Lu}[\p{L}-]+)$/u

/** The name that a line is, without an office or a place behind it; null when it is none. */
const bareName = (text: string, rules: ReadingRules): string | null => {
  if (isPersonName(text, rules)) return text
  const { office, small } = AFTER_NAME.exec(text)?.groups ?? {}
  if (office === undefined && !rules.prepositions.has(small ?? '')) return null
  const name = text.replace(AFTER_NAME, '')
  return isNamedPerson(name, rules) ? name : null
}

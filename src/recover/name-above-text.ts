import { readWords, type Word } from '../base/words.ts'
import { isHead } from './neighbour-rules.ts'
import { isProse, type PageLine } from './page-line.ts'
import { isNamedPerson, readAuthors } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

const LONGEST = 60
const MARKS = /^[•·–—\s-]+/u
/** How much of a surname changes where it is inflected, and the least that must stay. */
const ENDING = 2
const SHORTEST_STEM = 3

const stemOf = ({ key }: Word): string => key.slice(0, Math.max(SHORTEST_STEM, key.length - ENDING))

/** Whether a page tells of the person whose name a line is: «Ирина Яровая», «закона Яровой». */
const isTold = (lines: readonly PageLine[], index: number, { givenNames }: ReadingRules): boolean => {
  const words = lines[index]?.words.filter(({ capital }) => capital) ?? []
  const surnames = words.filter(({ key }) => !givenNames.has(key))
  const stems = (surnames.length > 0 ? surnames : words).map(stemOf)
  const names = ({ key, capital }: Word): boolean => capital && stems.some((stem) => key.startsWith(stem))
  return lines.some(({ line: { text } }, at) => at !== index && readWords(text).some(names))
}

// «16 ноября 2022», «1 минута чтения», and then the name
const headAbove = (lines: readonly PageLine[], index: number): number => {
  let above = index - 1
  while (lines[above]?.verdict?.role === 'date' || lines[above]?.verdict?.role === 'chrome') above -= 1
  return above
}

/** A bare name between the head and the text is who wrote it, unless it is told of. */
export const nameAboveText = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const line = lines[index]
  const below = lines.slice(index + 1).find(({ verdict }) => verdict?.role !== 'chrome')
  if (line === undefined || line.verdict !== null || line.line.text.length > LONGEST) return null
  if (below === undefined || !isProse(below) || !isHead(lines, headAbove(lines, index))) return null
  // «• –Anna Rossi»
  const name = line.line.text.replace(MARKS, '')
  if (!isNamedPerson(name, rules)) return null
  if (lines.slice(0, headAbove(lines, index)).some(isProse) || isTold(lines, index, rules)) return null
  return { ...line, verdict: { rule: 'name-above-text', role: 'credit', credit: readAuthors(name, rules) } }
}

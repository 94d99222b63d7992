import type { LineRule } from './line-rule.ts'
import { isPersonName, knownAgency } from './read-names.ts'

// «Анна Белова/ТАСС», «Завод в Мезени / Анна Белова / РИА Новости»
const SLASH = /\s*\/\s*/u
const LONGEST = 160
const MOST_PARTS = 3

/** Who took a picture and for which service, perhaps behind what it shows. */
export const photoSign: LineRule = ({ text, rules }) => {
  if (!text.includes('/') || text.length > LONGEST) return null
  const parts = text.split(SLASH)
  const [agency, name] = [parts.at(-1) ?? '', parts.at(-2) ?? '']
  if (parts.length > MOST_PARTS || knownAgency(agency, rules) === null || !isPersonName(name, rules)) return null
  return { rule: 'photo-credit', role: 'chrome' }
}

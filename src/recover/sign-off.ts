import { hasHan } from '../base/breadth.ts'
import { readWords } from '../base/words.ts'
import { matchPattern } from './phrase-patterns.ts'
import { knownAgency, readAuthors } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

/** How a wire closes its text: «… più marcate. (ANSA).» */
export interface SignOff {
  /** Where it begins. */
  readonly at: number
  readonly agency: string | null
  readonly authors: readonly string[]
}

// «… più marcate. (ANSA).», «… a Bari. (Rum)», „… überlastet./ab/CD/efg“
const SIGN_OFF = /(?<=[.!?…]["»”“]?)(?:\s+\((?<name>[^()]{2,24})\)\.?|\s?(?:\/\p{L}{2,4}){1,4})$/u
// «Rum», «PTR/ab», „ab“, «a.c.», but not «США»
const DESK = /^(?:(?:\p{Ll}\.\s?){2,3}|(?=.*\p{Ll})\p{Lu}\p{L}{1,3}|\p{Ll}{2,4})(?:\/\p{L}{2,4})?$/u
// “……新动能。（央视新闻）”, “……八十八万吨。(总台记者 李明 王芳)”
const HAN_SIGN_OFF = /(?<=[。！？…][”」』]?)\s*[（(](?<name>[^（）()]{2,40})[）)]$/u

/** Who is named behind a label that may have the name of a medium before it: “总台记者 李明”. */
const authorsIn = (text: string, rules: ReadingRules): readonly string[] => {
  const words = readWords(text)
  for (const { start } of words) {
    const rest = text.slice(start)
    const match = matchPattern(rules.bylines, rest, readWords(rest), 0)
    const { authors } = match === null ? {} : readAuthors(rest.slice(match.rest).trim(), rules)
    if (authors !== undefined) return authors
  }
  return []
}

const readHanSignOff = (text: string, rules: ReadingRules): SignOff | null => {
  const match = HAN_SIGN_OFF.exec(text)
  const name = match?.groups?.name
  if (match === null || name === undefined) return null
  const agency = knownAgency(name, rules)
  const authors = agency === null ? authorsIn(name, rules) : []
  return agency !== null || authors.length > 0 ? { at: match.index, agency, authors } : null
}

/** Reads what a wire service or its desk puts behind the last sentence; null where it put nothing. */
export const readSignOff = (text: string, rules: ReadingRules): SignOff | null => {
  const match = SIGN_OFF.exec(text)
  if (match === null) return hasHan(text) ? readHanSignOff(text, rules) : null
  const name = match.groups?.name?.trim()
  const agency = name === undefined ? null : knownAgency(name, rules)
  const signed = name === undefined || agency !== null || DESK.test(name)
  return signed ? { at: match.index, agency, authors: [] } : null
}

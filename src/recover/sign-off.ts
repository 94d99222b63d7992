import { knownAgency } from './read-names.ts'
import type { ReadingRules } from './reading-rules.ts'

/** How a wire closes its text: «… più marcate. (ANSA).» */
export interface SignOff {
  /** Where it begins. */
  readonly at: number
  readonly agency: string | null
}

// «… più marcate. (ANSA).», «… a Bari. (Rum)», „… überlastet./ab/CD/efg“
const SIGN_OFF = /(?<=[.!?…]["»”“]?)(?:\s+\((?<name>[^()]{2,24})\)\.?|\s?(?:\/\p{L}{2,4}){1,4})$/u
// «Rum», «PTR/ab», but not «США»
const DESK = /^(?=.*\p{Ll})\p{Lu}\p{L}{1,3}(?:\/\p{L}{2,4})?$/u

/** Reads what a wire service or its desk puts behind the last sentence; null where it put nothing. */
export const readSignOff = (text: string, rules: ReadingRules): SignOff | null => {
  const match = SIGN_OFF.exec(text)
  if (match === null) return null
  const name = match.groups?.name
  const agency = name === undefined ? null : knownAgency(name, rules)
  return name === undefined || agency !== null || DESK.test(name) ? { at: match.index, agency } : null
}

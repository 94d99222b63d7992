import { wordAfter, wordBefore } from './beside.ts'
import type { Candidate } from './candidate.ts'
import { kindLetters } from './place-index.ts'
import type { Refusal, Setting } from './setting.ts'

const ENDING_LENGTH = 3

// a form of what begins so: «крабами», but not «краболов»; «кот=» is that word alone, and not «котёл»
const isFormOf = (key: string, start: string): boolean =>
  start.endsWith('=') ? key === start.slice(0, -1) : key.startsWith(start) && key.length <= start.length + ENDING_LENGTH

// «Kamtschatka-Krabben»
const hyphened = ({ passage, to }: Candidate): string => {
  const next = passage.words[to]
  return next?.joint === '-' ? next.key : ''
}

// «granchio della Kamčatka», «granchio reale della Kamčatka»
const beyondPreposition = (candidate: Candidate, { rules }: Setting): string[] =>
  rules.around.genitives.has(wordBefore(candidate)?.key ?? '')
    ? [wordBefore(candidate, 2)?.key ?? '', wordBefore(candidate, 3)?.key ?? '']
    : []

/** In the name of a kind that is made, grown or bred anywhere: «камчатский краб», “Brazil nuts”, «noci del Brasile». */
export const kindOfThing: Refusal = (candidate, setting) => {
  const key = candidate.passage.words[candidate.from]?.key
  if (key === undefined) return false
  const kinds = setting.rules.kinds.get(kindLetters(key))?.filter(({ place }) => isFormOf(key, place)) ?? []
  if (kinds.length === 0) return false
  const beside = [
    wordAfter(candidate)?.key ?? hyphened(candidate),
    // «британские короткошёрстные кошки»
    wordAfter(candidate, 1)?.key ?? '',
    wordBefore(candidate)?.key ?? '',
    ...beyondPreposition(candidate, setting),
  ]
  return kinds.some(({ things }) => things.some((thing) => beside.some((word) => isFormOf(word, thing))))
}

import { ANY_CASE, type CaseForm } from '../parts/name-words.ts'

/** English nouns of office and organisation are looked for in the singular: the phrase as it is. */
export const numberForms = (lemma: string): CaseForm[] => [{ form: lemma, cases: ANY_CASE }]

const LINKS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', 'in'])

/** Whether a word may link the head of an organisation’s name to its complement: «of», «for». */
export const continuesName = (key: string): boolean => LINKS.has(key)

const ADJECTIVE = /(?:al|an|ian|ese|ish|ic|ive|ary|ous)$/u

/** Whether a word has the ending of an adjective: «regional», «industrial». */
export const isAdjective = (key: string): boolean => key.length > 3 && ADJECTIVE.test(key)

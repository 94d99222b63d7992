import { ANY_CASE, type CaseForm } from '../parts/name-words.ts'

/** German nouns of office and organisation with their genitive and dative endings: «Direktor», «Direktors». */
export const numberForms = (lemma: string): CaseForm[] => [
  { form: lemma, cases: ANY_CASE },
  { form: `${lemma}s`, cases: 'g' },
  { form: `${lemma}en`, cases: 'gda' },
]

const LINKS: ReadonlySet<string> = new Set(['der', 'des', 'für', 'und', 'von'])

/** Whether a word may link the head of an organisation’s name to its complement: «für», «der». */
export const continuesName = (key: string): boolean => LINKS.has(key)

const ADJECTIVE = /(?:liche|lichen|licher|ische|ischen|ischer|ige|igen|iger|sche|schen|scher)$/u

/** Whether a word has the ending of an adjective: «russische», «wirtschaftlichen». */
export const isAdjective = (key: string): boolean => key.length > 4 && ADJECTIVE.test(key)

import { ANY_CASE, type CaseForm } from '../parts/name-words.ts'

/** Italian nouns of office and organisation are looked for in the singular: the phrase as it is. */
export const numberForms = (lemma: string): CaseForm[] => [{ form: lemma, cases: ANY_CASE }]

const LINKS: ReadonlySet<string> = new Set(
  'di del dello della dell dei degli delle d per alle al alla all e la il lo i gli le con'.split(' '),
)

/** Whether a word may link the head of an organisation’s name to its complement: «di», «alle». */
export const continuesName = (key: string): boolean => LINKS.has(key)

const ADJECTIVE =
  /(?:ale|ali|ico|ica|ici|iche|ano|ana|ani|ane|ese|esi|ario|aria|ivo|iva|oso|osa|russo|russa|regionale)$/u

/** Whether a word may be an adjective after a head noun: «russo», «regionale». */
export const isAdjective = (key: string): boolean => key.length > 3 && ADJECTIVE.test(key)

// «italiano» is one behind «vino»; behind «esportazioni», «risultano» is a verb
const VERBAL = /[ao]no$/u

/** Whether a word may be an adjective behind its noun: «economico» behind «sviluppo». */
export const followsNoun = (key: string, noun: string): boolean =>
  isAdjective(key) && (!VERBAL.test(key) || noun.endsWith('o'))

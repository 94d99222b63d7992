/** The grammatical cases a form may stand in, a letter each: n(ominative), g, d, a, i(nstrumental), p(repositional). */
export type Cases = string

/** Every case at once: for languages and words that do not decline. */
export const ANY_CASE: Cases = 'ngdaip'

/** Words that do not decline, as forms of every case. */
export const undeclined = (words: readonly string[]): CaseForm[] => words.map((form) => ({ form, cases: ANY_CASE }))

export type Gender = 'm' | 'f' | 'n' | 'p'

/** One inflected form of a name or a noun. */
export interface CaseForm {
  readonly form: string
  readonly cases: Cases
}

/** What kind of organisation a head noun announces. */
export type OrganisationKind =
  | 'company'
  | 'university'
  | 'embassy'
  | 'government'
  | 'export-support-centre'
  | 'trade-centre'
  | 'trade-association'
  | 'special-economic-zone'
  | 'club'
  | 'foundation'
  | 'medium'
  | 'ship'
  | 'news-agency'

export type EventKind = 'fair' | 'mission' | 'visit' | 'conference'

/** A noun phrase in the dictionary form with the gender that decides its paradigm. */
export interface HeadNoun {
  readonly lemma: string
  readonly gender: Gender
}

/** Words around and inside proper names that are no places. */
export interface NameWords {
  /** Given names in the dictionary form. */
  readonly givenNames: Readonly<Record<'m' | 'f', readonly string[]>>
  /** Small words that may stand inside a family name: «de», «von», «оглы». */
  readonly nameParticles: readonly string[]
  /** Nouns of office in the dictionary form, masculine unless marked. */
  readonly offices: readonly HeadNoun[]
  /** What people are called before their name, every form: «господина», «Mrs», «Sig». */
  readonly titles: Readonly<Record<'m' | 'f', readonly CaseForm[]>>
  /** Articles and the like that may stand between a name and its office: «Ann Lee, the director». */
  readonly determiners: readonly string[]
  /** Head nouns of organisation names. */
  readonly organisations: Readonly<Record<OrganisationKind, readonly HeadNoun[]>>
  /** Legal forms behind the name of a company, as printed: «GmbH», «S.p.A.»; none where they stand before it. */
  readonly legalForms: readonly string[]
  /** Head nouns of events. */
  readonly events: Readonly<Record<EventKind, readonly HeadNoun[]>>
  /** Prepositions of where an event is held or where it goes: «в», «nach». */
  readonly venues: readonly string[]
  /** Words that are no part of the name they follow, though they look it: «при содействии», «con l’aiuto». */
  readonly asides: readonly string[]
  /** Verbs that introduce who said the words, as printed, lower case: «сказал», «рассказала». */
  readonly speech: readonly string[]
  /** Words that name who said the words without a verb, an office or a given name behind them: «so», «così». */
  readonly introduces: readonly string[]
  /** Words that stand for whoever spoke last: «по его словам», «le sue parole». */
  readonly anaphors: readonly string[]
  /** Pronouns that point back to whoever was named last: «он», «lei». */
  readonly pronouns: readonly string[]
  /** The forms of a noun or given name, the dictionary form first. */
  readonly decline: (lemma: string, gender: Gender) => readonly CaseForm[]
  /** Dictionary form of a family name printed in one of `cases`. */
  readonly familyName: (printed: string, cases: Cases, gender: 'm' | 'f') => string
  /** Dictionary form of a patronymic in any case, or null when the word is none. */
  readonly patronymic: (printed: string) => string | null
  /** Every form of a family name given in the dictionary form. */
  readonly familyForms: (lemma: string) => readonly string[]
  /** Dictionary form of an adjective printed in any form, agreeing with a noun of `gender`. */
  readonly adjective: (printed: string, gender: Gender) => string
  /** Whether a lower-case word may continue the complement of an organisation’s head noun: «поддержки», «по», «di». */
  readonly continuesName: (key: string) => boolean
  /** Whether a word may be an adjective behind its noun: «economico» behind «sviluppo»; never where none stands there. */
  readonly followsNoun: (key: string, noun: string) => boolean
  /** Whether a word may be an adjective before a head noun: «Смоленской», «транспортной». */
  readonly isAdjective: (key: string) => boolean
}

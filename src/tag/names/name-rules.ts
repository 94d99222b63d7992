import type { Compile } from '../../base/lexicon.ts'
import { compilePhrases, type Phrases } from '../../base/phrases.ts'
import { openRecent, type Recent } from '../../base/recent.ts'
import { fold } from '../../base/words.ts'
import type { LanguagePack } from '../../languages/language.ts'
import type { Cases, EventKind, HeadNoun, NameWords, OrganisationKind } from '../../languages/parts/name-words.ts'
import type { OrganisationMention, PersonMention } from './names.ts'

/** A given name as it may be printed. */
export interface GivenForm {
  readonly lemma: string
  readonly gender: 'm' | 'f'
  readonly cases: Cases
}

/** What people are called before their name: «господина», «Mrs». */
export type Title = Pick<GivenForm, 'gender' | 'cases'>

/** A head noun as it may be printed, with what it announces. */
export interface HeadForm<Kind> extends HeadNoun {
  readonly cases: Cases
  readonly kind: Kind
}

/** A language’s proper-name words made ready for matching. */
export interface NameRules {
  readonly words: NameWords
  readonly given: ReadonlyMap<string, readonly GivenForm[]>
  readonly particles: ReadonlySet<string>
  readonly offices: Phrases<HeadForm<'office'>>
  /** Offices of one word, by every form, where nouns are joined into one: «…direktor», «…ministers». */
  readonly officeTails: ReadonlyMap<string, HeadForm<'office'>>
  readonly titles: Phrases<Title>
  readonly organisations: Phrases<HeadForm<OrganisationKind>>
  readonly events: Phrases<HeadForm<EventKind>>
  readonly venues: ReadonlySet<string>
  readonly asides: Phrases<true>
  readonly speech: Phrases<true>
  readonly introduces: ReadonlySet<string>
  readonly anaphors: Phrases<true>
  readonly pronouns: ReadonlySet<string>
  /** Month number by every printed form of its name. */
  readonly months: ReadonlyMap<string, number>
  /** Months and days of the week, by every printed form. */
  readonly days: ReadonlySet<string>
  /** Adjectives of places have a capital everywhere, so one before a head noun makes no name of it. */
  readonly capitalAdjectives: boolean
  /** So have all nouns: a place before a common noun makes no name either. */
  readonly capitalNouns: boolean
  readonly determiners: ReadonlySet<string>
  /** Small words that go on with a noun: «of», «der», «di». */
  readonly genitives: ReadonlySet<string>
  /** «and», «und» */
  readonly conjunctions: ReadonlySet<string>
  /** The text is in Cyrillic, so a run of Latin words in it is a name. */
  readonly cyrillic: boolean
  /** The people and the organisations that texts met lately name by themselves. */
  readonly notes: {
    readonly people: Recent<readonly PersonMention[]>
    readonly organisations: Recent<readonly OrganisationMention[]>
  }
}

const compileGiven = (words: NameWords): Map<string, GivenForm[]> => {
  const given = new Map<string, GivenForm[]>()
  for (const gender of ['m', 'f'] as const) {
    for (const lemma of words.givenNames[gender]) {
      for (const { form, cases } of words.decline(lemma, gender)) {
        const key = fold(form)
        given.set(key, [...(given.get(key) ?? []), { lemma, gender, cases }])
      }
    }
  }
  return given
}

const titleForms = ({ titles }: NameWords): (readonly [string, Title])[] =>
  (['m', 'f'] as const).flatMap((gender) => titles[gender].map(({ form, cases }) => [form, { gender, cases }] as const))

const headForms = <Kind>(words: NameWords, heads: Iterable<readonly [HeadNoun, Kind]>) => {
  const entries: (readonly [string, HeadForm<Kind>])[] = []
  for (const [{ lemma, gender }, kind] of heads) {
    for (const { form, cases } of words.decline(lemma, gender)) entries.push([form, { lemma, gender, cases, kind }])
  }
  return entries
}

const byKind = <Kind extends string>(table: Readonly<Record<Kind, readonly HeadNoun[]>>): [HeadNoun, Kind][] => {
  const rows: [HeadNoun, Kind][] = []
  for (const kind in table) for (const noun of table[kind]) rows.push([noun, kind])
  return rows
}

const marked = (phrases: readonly string[]) => phrases.map((phrase) => [phrase, true] as const)

// of two readings of a form, that of the dictionary
const tailsOf = (forms: readonly (readonly [string, HeadForm<'office'>])[]) => {
  const tails = new Map<string, HeadForm<'office'>>()
  for (const [form, head] of forms) if (!form.includes(' ') && !tails.has(fold(form))) tails.set(fold(form), head)
  return tails
}

export const compileNameRules = (pack: LanguagePack, compile: Compile = compilePhrases): NameRules => {
  const words: NameWords = pack.nameWords
  const officeRows: [HeadNoun, 'office'][] = words.offices.map((noun) => [noun, 'office'])
  const officeForms = headForms(words, officeRows)
  return {
    words,
    given: compileGiven(words),
    particles: new Set(words.nameParticles),
    offices: compile(officeForms),
    officeTails: pack.goods.capitalNouns ? tailsOf(officeForms) : new Map(),
    titles: compile(titleForms(words)),
    organisations: compile(headForms(words, byKind(words.organisations))),
    events: compile(headForms(words, byKind(words.events))),
    venues: new Set(words.venues.map(fold)),
    asides: compile(marked(words.asides)),
    speech: compile(marked(words.speech)),
    introduces: new Set(words.introduces.map(fold)),
    anaphors: compile(marked(words.anaphors)),
    pronouns: new Set(words.pronouns),
    months: new Map(
      pack.calendar.months.flatMap((forms, index) => forms.map((form) => [fold(form), index + 1] as const)),
    ),
    days: new Set([...pack.calendar.months, ...pack.calendar.weekdays].flatMap((forms) => forms.map(fold))),
    capitalAdjectives: pack.placeWords.capitalAdjectives,
    capitalNouns: pack.goods.capitalNouns,
    determiners: new Set(words.determiners.map(fold)),
    genitives: new Set(pack.placeWords.genitives),
    conjunctions: new Set(pack.placeWords.conjunctions),
    cyrillic: pack.identity.script === 'Cyrl',
    notes: { people: openRecent(), organisations: openRecent() },
  }
}

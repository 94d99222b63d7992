import { hasHan } from '../base/breadth.ts'
import { once } from '../base/once.ts'
import { compilePhrases, type Phrases } from '../base/phrases.ts'
import { fold, readWords } from '../base/words.ts'
import type { LanguageCode, LanguagePack } from '../languages/language.ts'
import { CHROME, type Chrome } from '../languages/parts/boilerplate.ts'
import type { Calendar } from '../languages/parts/calendar.ts'
import { compileLanguageMarks, type LanguageMarks } from './detect-language.ts'
import { type KnownLines, noKnownLines } from './known-lines.ts'
import { OTHER_LANGUAGES } from './other-languages.ts'
import { compilePatterns, type Patterns } from './phrase-patterns.ts'
import { compileTimeRules, type TimeRules } from './read-times.ts'

/** What a label at the head of a line announces. */
export type Label = 'author' | 'source'

/**
 * What a phrase announces inside a page that came as one line; a `label` does so only with a colon, a `byline` only
 * before a name, a `whole` button only where a new part follows it.
 */
export type Signal = 'count' | 'label' | 'byline' | 'heading' | 'button' | 'whole'

/** What a word of a date line may be. */
export interface DateWords {
  readonly months: ReadonlyMap<string, number>
  /** Those that no language prints with a capital. */
  readonly smallMonths: ReadonlySet<string>
  /** What signs of numbers count, nothing to ten. */
  readonly numerals: ReadonlyMap<string, number>
  /** Which days of the week a word may name, Monday 0. */
  readonly weekdays: ReadonlyMap<string, ReadonlySet<number>>
  readonly ordinals: ReadonlySet<string>
  /** Words right after the number of a year, a month, a day. */
  readonly units: {
    readonly year: ReadonlySet<string>
    readonly month: ReadonlySet<string>
    readonly day: ReadonlySet<string>
  }
  /** Words between day, month and year. */
  readonly links: ReadonlySet<string>
  /** Words that join a section to a date: “in” of “May 17, 2023 in News”. */
  readonly sections: ReadonlySet<string>
  /** Words that a date line may hold besides the date itself. */
  readonly fillers: Phrases<'filler' | 'published' | 'updated' | 'until' | 'relative'>
}

/**
 * The boilerplate and calendars of all packs of full depth together, for a page’s chrome is often not in its article’s
 * language; and of one pack of depth `reading`, where a page is in its language.
 */
export interface ReadingRules {
  readonly packs: readonly LanguagePack[]
  readonly languages: LanguageMarks
  readonly chrome: Patterns<Chrome>
  /** Asked for by pages in one line and no others, so compiled when the first comes. */
  readonly signals: () => Phrases<Signal>
  readonly menu: Phrases<'menu' | 'home' | 'endonym'>
  /** What a breadcrumb begins with: “You are here”. */
  readonly trails: Phrases<'trail'>
  readonly labels: Patterns<Label>
  readonly bylines: Patterns<'by'>
  /** What parts the names of a byline: a comma, «и», “and”. */
  readonly and: RegExp
  /** What the name of a sender follows where a release tells of it: “about”, «о». */
  readonly about: Phrases<'about'>
  /** What a paragraph begins with that goes on from the one above. */
  readonly goingOn: Phrases<'going-on'>
  /** Labels of a letter’s head: «от», “subject”. */
  readonly mail: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  readonly wires: ReadonlySet<string>
  readonly agencies: ReadonlySet<string>
  readonly agencyPhrases: Phrases<string>
  /** What a wire service is called before its name. */
  readonly services: Phrases<'service'>
  readonly nobody: ReadonlySet<string>
  readonly givenNames: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  /** First words of places named in several words: «Нижний», “New”. */
  readonly placeHeads: ReadonlySet<string>
  /** Small words inside names of places: «на» of «Ростов-на-Дону». */
  readonly placeLinks: ReadonlySet<string>
  /** Nouns behind an adjective that is a place with them: «край», «область». */
  readonly territories: ReadonlySet<string>
  /** Small words that stand with a capital at the head of a sentence alone: «по», “the”. */
  readonly openers: ReadonlySet<string>
  /** What persons and bodies in office are called: «губернатор», «управление». */
  readonly officeNouns: ReadonlySet<string>
  /** Words before the name of a place: «в», “from”. */
  readonly prepositions: ReadonlySet<string>
  /** Networks and messengers, as buttons print them. */
  readonly networks: ReadonlySet<string>
  /** Words that a medium’s name begins with and no person’s. */
  readonly media: ReadonlySet<string>
  /** What one number of a periodical is called: «выпуск», “issue”. */
  readonly issues: ReadonlySet<string>
  readonly dateWords: DateWords
  /** What a language’s sentences say about time, by its code. */
  readonly time: ReadonlyMap<string, TimeRules>
  /** Lines that these rules were asked about lately. */
  readonly known: KnownLines
}

/** The language packs, by code. */
export type Languages = Readonly<Record<LanguageCode, LanguagePack>>

type Rows = Iterable<string>

const rows = (packs: readonly LanguagePack[], pick: (pack: LanguagePack) => Rows): string[] =>
  packs.flatMap((pack) => [...pick(pack)])

const labelled = (printed: Rows, label: Label): (readonly [string, Label])[] =>
  [...printed].map((phrase) => [`${phrase}: …`, label] as const)

// «пресс-служба» is known by «пресс»; “海关总署” by all its signs
const firstWords = (printed: Rows): ReadonlySet<string> =>
  new Set([...printed].flatMap((name) => (hasHan(name) ? name : (readWords(name)[0]?.key ?? []))))

const openersOf = ({ identity, placeWords, boilerplate }: LanguagePack): string[] => [
  ...identity.stopWords,
  ...placeWords.prepositions,
  ...placeWords.regionPrepositions,
  ...boilerplate.goingOn.filter((phrase) => !phrase.includes(' ')),
]

const daysByName = (packs: readonly LanguagePack[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const days = new Map<string, Set<number>>()
  for (const { calendar } of packs)
    calendar.weekdays.forEach((forms, day) => {
      for (const form of forms) days.set(fold(form), new Set([...(days.get(fold(form)) ?? []), day]))
    })
  return days
}

const compileDateWords = (packs: readonly LanguagePack[]): DateWords => {
  const months = new Map<string, number>()
  for (const { calendar } of packs)
    calendar.months.forEach((forms, index) => {
      for (const form of forms) months.set(fold(form), index + 1)
    })
  const printed = (capital: boolean): string[] =>
    rows(
      packs.filter(({ calendar }) => calendar.capitalMonths === capital),
      ({ calendar }) => calendar.months.flat(),
    ).map(fold)
  const withCapital = new Set(printed(true))
  const phrases = <T extends string>(value: T, pick: (calendar: Calendar) => Rows) =>
    rows(packs, (pack) => pick(pack.calendar))
      .filter((phrase) => /[\p{L}]/u.test(phrase))
      .map((phrase) => [phrase, value] as const)
  const units = (pick: (units: Calendar['units']) => Rows) =>
    new Set(rows(packs, (pack) => pick(pack.calendar.units)).map(fold))
  return {
    months,
    smallMonths: new Set(printed(false).filter((month) => !withCapital.has(month))),
    units: { year: units(({ year }) => year), month: units(({ month }) => month), day: units(({ day }) => day) },
    numerals: new Map(
      packs.flatMap(({ calendar }) =>
        calendar.numerals.flatMap((signs, value) => [...signs].map((sign) => [sign, value] as const)),
      ),
    ),
    links: new Set(rows(packs, (pack) => pack.calendar.links)),
    weekdays: daysByName(packs),
    ordinals: new Set(rows(packs, (pack) => pack.calendar.ordinals).map(fold)),
    sections: new Set(rows(packs, (pack) => pack.calendar.sections)),
    fillers: compilePhrases([
      ...phrases('updated', (calendar) => calendar.updated),
      ...phrases('published', (calendar) => calendar.published),
      ...phrases('until', (calendar) => calendar.until),
      ...phrases('filler', (calendar) => [...calendar.fillers, ...calendar.weekdays.flat()]),
      ...phrases('relative', (calendar) => calendar.relativeDays),
    ]),
  }
}

// «читайте также: …» → «читайте также»
const bare = (printed: string): string => printed.replaceAll('…', '').replace(/[:.]\s*$/, '')

// kinds of chrome that a sentence may well open with in running text, and those that stand at a page’s top
const UNSAFE: ReadonlySet<Chrome> = new Set([
  'accessibility',
  'contents',
  'form',
  'search',
  'plugin',
  'editors',
  'views',
  'reading-time',
])

const HEADINGS: ReadonlySet<Chrome> = new Set(['author-note', 'related-heading', 'comments', 'next-article'])

const signalsOf = (kind: Chrome, printed: string): Signal[] => {
  if (printed.startsWith('…')) return []
  const labels: Signal[] = printed.endsWith(': …') ? ['label'] : []
  if (kind === 'views' || kind === 'reading-time') return ['count', ...labels]
  if (labels.length > 0) return labels
  if (HEADINGS.has(kind)) return ['heading']
  if (UNSAFE.has(kind)) return []
  return [printed.endsWith('…') ? 'button' : 'whole']
}

const compileSignals = (packs: readonly LanguagePack[]): Phrases<Signal> => {
  const signals: (readonly [string, Signal])[] = []
  for (const { boilerplate } of packs) {
    for (const kind of CHROME)
      for (const printed of boilerplate.chrome[kind])
        for (const signal of signalsOf(kind, printed)) signals.push([bare(printed), signal])
    for (const printed of [...boilerplate.author, ...boilerplate.source]) signals.push([printed, 'label'])
    for (const printed of boilerplate.by) signals.push([printed, 'byline'])
  }
  return compilePhrases(signals)
}

const compileChrome = (packs: readonly LanguagePack[]): Patterns<Chrome> =>
  compilePatterns(
    CHROME.flatMap((kind) =>
      rows(packs, (pack) => pack.boilerplate.chrome[kind]).map((phrase) => [phrase, kind] as const),
    ),
  )

// «, », « и », “ and ”, « & », « / », “、”
const namesParted = (words: Rows): RegExp => new RegExp(`\\s*[,;/&、，；]\\s*|\\s+(?:${[...words].join('|')})\\s+`, 'u')

/** Compiles what the packs of full depth know of pages, and a pack of depth `reading` if its language is asked for. */
export const compileReadingRules = (
  languages: Languages,
  language?: string,
  marks: LanguageMarks = compileLanguageMarks(Object.values(languages)),
): ReadingRules => {
  const all = Object.values(languages)
  const packs = all.filter(({ depth, code }) => depth === 'full' || code === language)
  const menu = [
    ...rows(packs, (pack) => pack.boilerplate.menu).map((phrase) => [phrase, 'menu'] as const),
    ...rows(packs, (pack) => pack.boilerplate.home).map((phrase) => [phrase, 'home'] as const),
    ...rows(packs, (pack) => pack.boilerplate.endonyms).map((phrase) => [phrase, 'endonym'] as const),
    ...[...all, ...OTHER_LANGUAGES].map(({ code }) => [code, 'endonym'] as const),
  ]
  const agencies = rows(packs, (pack) => pack.boilerplate.agencies)
  return {
    packs,
    languages: marks,
    chrome: compileChrome(packs),
    signals: once(() => compileSignals(packs)),
    menu: compilePhrases(menu),
    trails: compilePhrases(rows(packs, (pack) => pack.boilerplate.trails).map((phrase) => [phrase, 'trail'] as const)),
    labels: compilePatterns([
      ...labelled(
        rows(packs, (pack) => pack.boilerplate.author),
        'author',
      ),
      ...labelled(
        rows(packs, (pack) => pack.boilerplate.source),
        'source',
      ),
    ]),
    bylines: compilePatterns(
      rows(packs, ({ boilerplate }) => [...boilerplate.by, ...boilerplate.author]).map(
        (phrase) => [`${phrase} …`, 'by'] as const,
      ),
    ),
    and: namesParted(rows(packs, ({ boilerplate }) => boilerplate.and)),
    about: compilePhrases(rows(packs, ({ boilerplate }) => boilerplate.about).map((word) => [word, 'about'] as const)),
    goingOn: compilePhrases(
      rows(packs, ({ boilerplate }) => boilerplate.goingOn).map((phrase) => [phrase, 'going-on'] as const),
    ),
    mail: new Set(rows(packs, ({ boilerplate }) => boilerplate.mail)),
    surnames: new Set(rows(packs, ({ boilerplate }) => boilerplate.surnames)),
    wires: new Set(rows(packs, ({ boilerplate }) => boilerplate.wires)),
    agencies: new Set(agencies.map(fold)),
    agencyPhrases: compilePhrases(agencies.map((name) => [name, name] as const)),
    services: compilePhrases(
      rows(packs, ({ boilerplate }) => boilerplate.services).map((word) => [word, 'service'] as const),
    ),
    placeHeads: new Set(rows(packs, ({ boilerplate }) => boilerplate.placeHeads)),
    placeLinks: new Set(rows(packs, ({ boilerplate }) => boilerplate.placeLinks)),
    territories: new Set(rows(packs, ({ placeWords }) => placeWords.territories).map(fold)),
    openers: new Set(rows(packs, openersOf).map(fold)),
    officeNouns: new Set(
      rows(packs, ({ nameWords, boilerplate }) => [
        ...nameWords.offices.map(({ lemma }) => lemma).filter((lemma) => !lemma.includes(' ')),
        ...boilerplate.offices,
      ]).map(fold),
    ),
    prepositions: new Set(rows(packs, ({ placeWords }) => placeWords.prepositions).map(fold)),
    networks: new Set(rows(packs, ({ boilerplate }) => boilerplate.networks)),
    issues: new Set(rows(packs, ({ boilerplate }) => boilerplate.issues).map(fold)),
    media: firstWords(rows(packs, ({ boilerplate }) => boilerplate.media)),
    givenNames: new Set(rows(packs, ({ nameWords: { givenNames } }) => [...givenNames.m, ...givenNames.f]).map(fold)),
    nobody: firstWords(rows(packs, (pack) => pack.boilerplate.nobody)),
    offices: firstWords(rows(packs, (pack) => pack.boilerplate.offices)),
    dateWords: compileDateWords(packs),
    time: new Map(packs.map(({ code, calendar }) => [code, compileTimeRules(calendar)])),
    known: noKnownLines(),
  }
}

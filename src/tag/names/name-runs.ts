import { matchPhrase } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'
import type { Passage } from '../passage.ts'
import type { GivenForm, HeadForm, NameRules, Title } from './name-rules.ts'

/** A noun of office found in a passage, by its words. */
export interface Office {
  readonly from: number
  readonly to: number
  readonly forms: readonly HeadForm<'office'>[]
}

/** Words that make up a person’s name; the readings of its given name, none where it is not in the list. */
export interface NameRun {
  readonly from: number
  readonly to: number
  readonly given: readonly GivenForm[]
  /** What the person is called before the name, where no given name is known: «господином», «Mrs». */
  readonly title: Title | null
}

// how many words may stand between an office and the name of who holds it
export const REACH = 24
const LATIN = /^\p{Script=Latin}/u
/** Whether a word may be part of a person’s name. */
export const isName = (word: Word | undefined): word is Word =>
  word?.capital === true && !word.caps && word.text.length > 1

// «Павел ЮРЬЕВ», but not «Павел РФ», «доктор Юрьев США»
const isFamilyInCapitals = (word: Word | undefined, first: Word | undefined, rules: NameRules): word is Word =>
  word?.caps === true && word.text.length > 2 && rules.given.has(first?.key ?? '')

const follows = (word: Word | undefined, joints: string): boolean => word !== undefined && joints.includes(word.joint)

/** Where a run of name words that begins at `from` ends: «Анна Сергеевна Петрова-Водкина», «Ursula von der Leyen». */
const endOfRun = (words: readonly Word[], from: number, rules: NameRules, limit: number): number => {
  let to = from + 1
  for (let names = 1; names < limit || words[to]?.joint === '-'; ) {
    const next = words[to]
    // «Vincenzo De Luca», “Charles de Gaulle”
    if (next !== undefined && next.joint === ' ' && rules.particles.has(next.key) && isName(words[to + 1])) to += 1
    else if ((isName(next) || isFamilyInCapitals(next, words[from], rules)) && follows(next, ' -')) {
      if (next.joint === ' ') names += 1
      to += 1
    } else break
  }
  return to
}

// A name none of whose words is in the list of given names.
const unlisted = (from: number, to: number, title: Title | null = null): NameRun => ({ from, to, given: [], title })

/** Where a given name ends: «Hans-Jürgen» is one. */
const endOfGiven = (words: readonly Word[], at: number): number => {
  let to = at + 1
  while (words[to]?.joint === '-' && isName(words[to])) to += 1
  return to
}

const withGivenName = (words: readonly Word[], at: number, rules: NameRules): NameRun | null => {
  const word = words[at]
  if (!isName(word)) return null
  const given = rules.given.get(word.key)
  const next = words[endOfGiven(words, at)]
  if (given === undefined || next === undefined || next.joint !== ' ') return null
  if (!next.capital && !rules.particles.has(next.key)) return null
  // «Анна Ивановна Юрьева», “Juan Miguel Ortega”
  const limit = rules.words.patronymic(next.text) !== null || rules.given.has(next.key) ? 3 : 2
  const to = endOfRun(words, at, rules, limit)
  return to - at < 2 ? null : { from: at, to, given, title: null }
}

// «Mr. Jordan», «г-н Китаев»
const AFTER_TITLE = /^\.?\s$/u

/** «Mrs Holland», «господином Китаевым», «Dr. Lang»: one or two names after what a person is called. */
const afterTitle = ({ words, text }: Passage, at: number, rules: NameRules): NameRun | null => {
  const title = matchPhrase(rules.titles, words, at)
  const [form] = title?.values ?? []
  if (title === null || form === undefined || words[at]?.caps) return null
  const [last, first] = [words[title.to - 1], words[title.to]]
  if (last === undefined || !isName(first) || !AFTER_TITLE.test(text.slice(last.end, first.start))) return null
  if (matchPhrase(rules.offices, words, title.to) !== null) return null
  return unlisted(title.to, endOfRun(words, title.to, rules, 2), form)
}

// „Vertreter der Gebiete Kursk“: what follows an article or a preposition is no name yet
const SMALL_WORD = 3

/** Where the next word of an office’s complement begins: behind a place, or behind a word that may go on with it. */
const nextOfComplement = (word: Word, at: number, rules: NameRules, isPlace: (at: number) => number): number => {
  const place = isPlace(at)
  if (place > at) return place
  // «посол Индонезии |в России| Хосе Таварес»
  const beyond = !word.capital && word.text.length <= SMALL_WORD ? isPlace(at + 1) : 0
  if (beyond > at + 1) return beyond
  const goesOn = !word.capital && (rules.words.continuesName(word.key) || rules.words.isAdjective(word.key))
  return goesOn ? at + 1 : at
}

const isOfComplement = (before: Word | undefined, at: number, office: Office, rules: NameRules): boolean =>
  at > office.to &&
  before !== undefined &&
  !before.capital &&
  (before.text.length <= SMALL_WORD || rules.genitives.has(before.key))

// «глава Донецкой Народной Республики», «директор Южного управления»; but «губернатору Островскому»
const OF_NOUN = /(?<![цс]к)(?:ого|его|ой|[иы]х)$|[цс]кой$/u
const isOfNoun = ({ key }: Word, { words, cyrillic }: NameRules): boolean =>
  cyrillic && OF_NOUN.test(key) && words.isAdjective(key)

/** «премьер-министром Японии Синдзо Абэ»: two capitalised words behind an office and its complement, or one right after. */
const afterOffice = (
  { words }: Passage,
  office: Office,
  rules: NameRules,
  isPlace: (at: number) => number,
): NameRun | null => {
  for (let at = office.to; at < office.to + REACH; ) {
    const word = words[at]
    if (word === undefined || !follows(word, " -'") || matchPhrase(rules.organisations, words, at) !== null) return null
    const next = nextOfComplement(word, at, rules, isPlace)
    if (next > at) at = next
    else if (!isName(word) || (rules.cyrillic && LATIN.test(word.text))) return null
    else if (isOfComplement(words[at - 1], at, office, rules) || matchPhrase(rules.titles, words, at) !== null)
      return null
    // «экс-губернатора области и бывшего Президента Грузии»
    else if (matchPhrase(rules.offices, words, at) !== null) return null
    else if (isOfNoun(word, rules)) return null
    else if (isName(words[at + 1]) && follows(words[at + 1], ' '))
      // “director of the Maple Makers Association”
      return !rules.cyrillic && isName(words[at + 2]) && follows(words[at + 2], ' ') ? null : unlisted(at, at + 2)
    else return at === office.to ? unlisted(at, at + 1) : null
  }
  return null
}

/** «Mikhail Degtyarev, governatore ad interim …»: two or three capitalised words, a comma, an office. */
const beforeOffice = (
  passage: Passage,
  office: Office,
  rules: NameRules,
  isPlace: (at: number) => number,
): NameRun | null => {
  const { words, text } = passage
  const first = words[office.from]
  const last = words[office.from - 1]
  if (first === undefined || !isName(last) || text.slice(last.end, first.start).trim() !== ',') return null
  let from = office.from - 1
  while (office.from - from < 3 && follows(words[from], ' ') && isName(words[from - 1])) from -= 1
  // «экс-президент Татарстана Минтимер Шаймиев, председатель союза»
  if (office.from - from === 3 && isPlace(from) > from) from += 1
  if (office.from - from < 2 || words.slice(from, office.from).some((word) => isOfNoun(word, rules))) return null
  return unlisted(from, office.from)
}

/** The runs of words that name a person, left to right. */
export const findNameRuns = (
  passage: Passage,
  offices: readonly Office[],
  rules: NameRules,
  isPlace: (passage: Passage, at: number) => number,
): NameRun[] => {
  const runs: NameRun[] = []
  const free = (run: NameRun): boolean => runs.every((other) => run.to <= other.from || other.to <= run.from)
  for (let at = 0; at < passage.words.length; at += 1) {
    const run = withGivenName(passage.words, at, rules)
    // «Marina di Carrara», «Virginia Beach»
    if (run === null || isPlace(passage, at) > at + 1) continue
    runs.push(run)
    at = run.to - 1
  }
  for (let at = 0; at < passage.words.length; at += 1) {
    const run = afterTitle(passage, at, rules)
    if (run !== null && free(run)) runs.push(run)
  }
  for (const office of offices) {
    for (const run of [
      beforeOffice(passage, office, rules, (at) => isPlace(passage, at)),
      afterOffice(passage, office, rules, (at) => isPlace(passage, at)),
    ]) {
      if (run !== null && free(run)) runs.push(run)
    }
  }
  return runs.sort((left, right) => left.from - right.from)
}

import { findPhrases, matchPhrase } from '../../base/phrases.ts'
import { fold, type Word } from '../../base/words.ts'
import type { Cases } from '../../languages/parts/name-words.ts'
import type { Passage } from '../passage.ts'
import type { GivenForm, HeadForm, NameRules } from './name-rules.ts'
import type { PersonMention } from './names.ts'

interface Office {
  readonly from: number
  readonly to: number
  readonly forms: readonly HeadForm<'office'>[]
}

interface NameRun {
  readonly from: number
  readonly to: number
  readonly given: readonly GivenForm[]
}

// how many words may stand between an office and the name of who holds it
const REACH = 24
// «Иванович», «Петровны»
const PATRONYMIC = /(?:[оеи]вич|ьич)(?:а|у|ем|е)?$|(?:[ое]вн|ичн)(?:а|ы|е|у|ой)$/u
const PATRONYMIC_TAIL = /(?<stem>вич|ьич)(?:а|у|ем|е)$/u
const PATRONYMIC_TAIL_F = /(?<stem>[ое]вн|ичн)(?:ы|е|у|ой)$/u
const LATIN = /^\p{Script=Latin}/u
// what parts an office from a name that is not its holder’s: «директор ушёл, Иванов остался»
const BREAK = /[,;:!?()—–]|\p{L}{3}\./u
// what ends the phrase of an office: «директор завода, …»
const PHRASE_END = /[,;:.!?()—–»”"]/u

const isName = (word: Word | undefined): word is Word => word?.capital === true && !word.caps && word.text.length > 1

const follows = (word: Word | undefined, joints: string): boolean => word !== undefined && joints.includes(word.joint)

/** Where a run of name words that begins at `from` ends: «Анна Сергеевна Петрова-Водкина», «Ursula von der Leyen». */
const endOfRun = (words: readonly Word[], from: number, rules: NameRules, limit: number): number => {
  let to = from + 1
  for (let names = 1; names < limit || words[to]?.joint === '-'; ) {
    const next = words[to]
    if (isName(next) && follows(next, ' -')) {
      if (next.joint === ' ') names += 1
      to += 1
    } else if (next !== undefined && next.joint === ' ' && rules.particles.has(next.key) && isName(words[to + 1]))
      to += 1
    else break
  }
  return to
}

const withGivenName = (words: readonly Word[], at: number, rules: NameRules): NameRun | null => {
  const word = words[at]
  if (!isName(word)) return null
  const given = rules.given.get(word.key)
  const next = words[at + 1]
  if (given === undefined || next === undefined || next.joint !== ' ') return null
  if (!next.capital && !rules.particles.has(next.key)) return null
  const limit = PATRONYMIC.test(next.key) ? 3 : 2
  const to = endOfRun(words, at, rules, limit)
  return to - at < 2 ? null : { from: at, to, given }
}

/** Where the next word of an office’s complement begins: behind a place, or behind a word that may go on with it. */
const nextOfComplement = (word: Word, at: number, rules: NameRules, isPlace: (at: number) => number): number => {
  const place = isPlace(at)
  if (place > at) return place
  const goesOn = !word.capital && (rules.words.continuesName(word.key) || rules.words.isAdjective(word.key))
  return goesOn ? at + 1 : at
}

/** «премьер-министром Японии Синдзо Абэ»: two capitalised words behind an office and its complement, or one right after. */
const afterOffice = (
  { words }: Passage,
  office: Office,
  rules: NameRules,
  isPlace: (at: number) => number,
): NameRun | null => {
  for (let at = office.to; at < office.to + REACH; ) {
    const word = words[at]
    if (word === undefined || !follows(word, ' -') || matchPhrase(rules.organisations, words, at) !== null) return null
    const next = nextOfComplement(word, at, rules, isPlace)
    if (next > at) at = next
    else if (!isName(word) || (rules.cyrillic && LATIN.test(word.text))) return null
    else if (isName(words[at + 1]) && follows(words[at + 1], ' ')) return { from: at, to: at + 2, given: [] }
    else return at === office.to ? { from: at, to: at + 1, given: [] } : null
  }
  return null
}

/** «Mikhail Degtyarev, governatore ad interim …»: two or three capitalised words, a comma, an office. */
const beforeOffice = (passage: Passage, office: Office): NameRun | null => {
  const { words, text } = passage
  const first = words[office.from]
  const last = words[office.from - 1]
  if (first === undefined || !isName(last) || text.slice(last.end, first.start).trim() !== ',') return null
  let from = office.from - 1
  while (office.from - from < 3 && follows(words[from], ' ') && isName(words[from - 1])) from -= 1
  return office.from - from < 2 ? null : { from, to: office.from, given: [] }
}

const agree = (left: Cases, right: Cases): boolean => [...left].some((letter) => right.includes(letter))

const casesOf = (run: NameRun): Cases =>
  run.given.length === 0 ? 'ngdaip' : run.given.map((form) => form.cases).join('')

/** The nearest office before a name that agrees with it in case and stands in the same phrase. */
const officeBefore = (passage: Passage, run: NameRun, offices: readonly Office[]): Office | null => {
  const start = passage.words[run.from]?.start ?? 0
  for (const office of offices.toReversed()) {
    if (office.to > run.from || run.from - office.to > REACH) continue
    const end = passage.words[office.to - 1]?.end ?? 0
    const between = passage.text.slice(end, start)
    if (between !== ', ' && BREAK.test(between)) return null
    if (office.forms.some((form) => agree(form.cases, casesOf(run)))) return office
  }
  return null
}

const officeAfter = (passage: Passage, run: NameRun, offices: readonly Office[]): Office | null => {
  const office = offices.find(({ from }) => from >= run.to)
  const end = passage.words[run.to - 1]?.end ?? 0
  const start = office === undefined ? undefined : passage.words[office.from]?.start
  return office !== undefined && start !== undefined && /^, (?:\p{Ll}+ )?$/u.test(passage.text.slice(end, start))
    ? office
    : null
}

const readings = (run: NameRun, office: Office | null): readonly GivenForm[] => {
  if (office === null) return run.given
  const agreeing = run.given.filter((form) => office.forms.some((head) => agree(head.cases, form.cases)))
  return agreeing.length === 0 ? run.given : agreeing
}

const patronymic = (printed: string): string =>
  printed.replace(PATRONYMIC_TAIL, '$<stem>').replace(PATRONYMIC_TAIL_F, '$<stem>а')

/** The name in the dictionary form: «Александром Уссом» → «Александр Усс». */
const dictionaryName = (passage: Passage, run: NameRun, office: Office | null, rules: NameRules): string => {
  const printed = passage.words.slice(run.from, run.to)
  const form = readings(run, office)[0]
  const parts = printed.map((word, index) => {
    if (rules.particles.has(word.key)) return word.text
    if (form !== undefined && index === 0) return form.lemma
    if (form !== undefined && index < printed.length - 1 && PATRONYMIC.test(word.key)) return patronymic(word.text)
    if (form !== undefined) return rules.words.familyName(word.text, form.cases, form.gender)
    if (printed.length > 1) return word.text
    return rules.words.familyName(word.text, office?.forms[0]?.cases ?? 'n', 'm')
  })
  return parts.map((part, index) => (index === 0 ? '' : printed[index]?.joint === '-' ? '-' : ' ') + part).join('')
}

const officeSpan = (passage: Passage, run: NameRun, before: Office | null, after: Office | null) => {
  const { words, text } = passage
  if (before !== null) {
    const end = words[run.from]?.start ?? 0
    const start = words[before.from]?.start ?? end
    return { start, end: start + text.slice(start, end).trimEnd().length }
  }
  const start = after === null ? undefined : words[after.from]?.start
  if (start === undefined) return null
  const stop = text.slice(start).search(PHRASE_END)
  return { start, end: stop < 0 ? text.trimEnd().length : start + stop }
}

const toMention = (passage: Passage, run: NameRun, offices: readonly Office[], rules: NameRules): PersonMention => {
  const before = officeBefore(passage, run, offices)
  const after = before === null ? officeAfter(passage, run, offices) : null
  return {
    passage,
    start: passage.words[run.from]?.start ?? 0,
    end: passage.words[run.to - 1]?.end ?? 0,
    name: dictionaryName(passage, run, before, rules),
    office: officeSpan(passage, run, before, after),
  }
}

const runsOf = (
  passage: Passage,
  offices: readonly Office[],
  rules: NameRules,
  isPlace: (passage: Passage, at: number) => number,
): NameRun[] => {
  const runs: NameRun[] = []
  const free = (run: NameRun): boolean => runs.every((other) => run.to <= other.from || other.to <= run.from)
  for (let at = 0; at < passage.words.length; at += 1) {
    const run = withGivenName(passage.words, at, rules)
    if (run === null) continue
    runs.push(run)
    at = run.to - 1
  }
  for (const office of offices) {
    for (const run of [
      beforeOffice(passage, office),
      afterOffice(passage, office, rules, (at) => isPlace(passage, at)),
    ]) {
      if (run !== null && free(run)) runs.push(run)
    }
  }
  return runs.sort((left, right) => left.from - right.from)
}

/** Later mentions by the family name alone: «Галузин подчеркнул». */
const byFamilyName = (passage: Passage, known: ReadonlyMap<string, string>, taken: readonly PersonMention[]) =>
  passage.words.flatMap((word): PersonMention[] => {
    const name = isName(word) ? known.get(word.key) : undefined
    const free = taken.every((other) => other.passage !== passage || word.end <= other.start || other.end <= word.start)
    return name === undefined || !free ? [] : [{ passage, start: word.start, end: word.end, name, office: null }]
  })

/** «– подчеркнул Владимир Мазу» at the end of a cut text is «Владимир Мазур», named in full before. */
const completeCutNames = (people: readonly PersonMention[]): PersonMention[] =>
  people.map((person) => {
    if (person.end < person.passage.text.trimEnd().length) return person
    const whole = people.find(({ name }) => name.length > person.name.length && name.startsWith(person.name))
    return whole === undefined ? person : { ...person, name: whole.name }
  })

/**
 * People named in the passages: a given name with a family name, or a family name beside an office; then the same
 * people by family name alone. `isPlace` tells where the place name that begins at a word ends (or that word itself).
 */
export const findPeople = (
  passages: readonly Passage[],
  rules: NameRules,
  isPlace: (passage: Passage, at: number) => number,
): PersonMention[] => {
  const named = passages.flatMap((passage) => {
    const offices = findPhrases(rules.offices, passage.words).map(({ from, to, values }) => ({
      from,
      to,
      forms: values,
    }))
    return runsOf(passage, offices, rules, isPlace).map((run) => toMention(passage, run, offices, rules))
  })
  const full = completeCutNames(named)
  const known = new Map<string, string>()
  for (const { name } of full) {
    const family = name.split(' ').at(-1)
    if (family === undefined || family === name) continue
    for (const form of rules.words.familyForms(family)) if (!known.has(fold(form))) known.set(fold(form), name)
  }
  const later = passages.flatMap((passage) => byFamilyName(passage, known, full))
  return [...full, ...later]
}

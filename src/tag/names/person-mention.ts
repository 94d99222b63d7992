import { matchPhrase } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Word } from '../../base/words.ts'
import type { Cases } from '../../languages/parts/name-words.ts'
import type { Passage } from '../passage.ts'
import { goesOn } from './goes-on.ts'
import type { GivenForm, NameRules } from './name-rules.ts'
import { type NameRun, type Office, REACH } from './name-run.ts'
import type { PersonMention } from './names.ts'

// what parts an office from a name that is not its holder’s: «директор ушёл, Иванов остался»
const BREAK = /[,;:!?()—–]|\p{L}{3}\./u
// what ends a name and what it belongs to
const ENDS = /^\s*(?:[,.;:!?)»”"]|[—–]|$)/u
// «Paolo Rossi, il direttore …»: a comma, then articles and adjectives
const APPOSITION = /^,\s[\p{L}\s'’-]*$/u
const ATTRIBUTES = 3
// «the governor, Harriet Moss»
const PARTING = /[,\s]+$/u
// what ends the phrase of an office: «директор завода, …»
const PHRASE_END = /[,;:.!?()—–»”"]/u

const agree = (left: Cases, right: Cases): boolean => [...left].some((letter) => right.includes(letter))

const casesOf = (run: NameRun): Cases =>
  run.given.length === 0 ? 'ngdaip' : run.given.map((form) => form.cases).join('')

/** «il presidente del consorzio, Piero Rossi,»: a comma between the whole phrase of an office and a name that ends there. */
const isApposition = (passage: Passage, office: Office, run: NameRun, rules: NameRules): boolean => {
  const { words, text } = passage
  const [head, next] = [words[office.to - 1], words[office.to]]
  if (head === undefined || next === undefined) return false
  const between = text.slice(head.end, words[run.from]?.start ?? 0)
  if (!between.endsWith(', ') || BREAK.test(between.slice(0, -2))) return false
  return ENDS.test(text.slice(words[run.to - 1]?.end ?? 0)) && (office.to === run.from || goesOn(head, next, rules))
}

/** «заместителя председателя»: the office right before another in the same case is the one that is held. */
const deputyOf = (office: Office, run: NameRun, offices: readonly Office[]): Office => {
  const deputy = offices.find(({ to }) => to === office.from)
  const agrees = deputy?.forms.some((form) => agree(form.cases, casesOf(run))) ?? false
  return deputy === undefined || !agrees ? office : deputyOf(deputy, run, offices)
}

/** The nearest office before a name that agrees with it in case and stands in the same phrase. */
const officeBefore = (passage: Passage, run: NameRun, offices: readonly Office[], rules: NameRules): Office | null => {
  const start = passage.words[run.from]?.start ?? 0
  for (const office of offices.toReversed()) {
    if (office.to > run.from || run.from - office.to > REACH) continue
    const end = passage.words[office.to - 1]?.end ?? 0
    const between = passage.text.slice(end, start)
    if (between !== ', ' && BREAK.test(between) && !isApposition(passage, office, run, rules)) return null
    if (office.forms.some((form) => agree(form.cases, casesOf(run)))) return deputyOf(office, run, offices)
  }
  return null
}

// “Mark Stone, the plant’s director”: whose director he is stands before him
const isNoOwner = (word: Word, at: number, words: readonly Word[]): boolean =>
  word.key !== 's' && words[at + 1]?.key !== 's'

/** «Paolo Rossi, il nuovo direttore»: the office right after a name, unless it is that of the next person. */
const officeAfter = (
  passage: Passage,
  run: NameRun,
  offices: readonly Office[],
  next: NameRun | undefined,
  rules: NameRules,
): Office | null => {
  const office = offices.find(({ from }) => from >= run.to)
  if (office === undefined || office.from - run.to > ATTRIBUTES + 1) return null
  const attributes = passage.words.slice(run.to, office.from).filter(isNoOwner)
  const start = passage.words[office.from]?.start ?? 0
  if (!APPOSITION.test(passage.text.slice(passage.words[run.to - 1]?.end ?? 0, start))) return null
  if (!attributes.every(({ key }) => rules.determiners.has(key) || rules.words.isAdjective(key))) return null
  return next !== undefined && officeBefore(passage, next, offices, rules) === office ? null : office
}

const readings = (run: NameRun, office: Office | null): readonly GivenForm[] => {
  if (office === null) return run.given
  const agreeing = run.given.filter((form) => office.forms.some((head) => agree(head.cases, form.cases)))
  return agreeing.length === 0 ? run.given : agreeing
}

// «ЮРЬЕВ» behind «Павел» is «Юрьев»
const inSmallLetters = ({ text, caps }: Word): string => (caps ? text.charAt(0) + text.slice(1).toLowerCase() : text)

/** The name in the dictionary form: «Александром Уссом» → «Александр Усс». */
const dictionaryName = (passage: Passage, run: NameRun, office: Office | null, rules: NameRules): string => {
  const printed = passage.words.slice(run.from, run.to)
  const form = readings(run, office)[0]
  const parts = printed.map((word, index) => {
    const text = inSmallLetters(word)
    if (rules.particles.has(word.key)) return word.text
    if (form !== undefined && index === 0) return form.lemma
    const patronymic = index < printed.length - 1 ? rules.words.patronymic(text) : null
    if (form !== undefined && patronymic !== null) return patronymic
    if (form !== undefined) return rules.words.familyName(text, form.cases, form.gender)
    if (printed.length > 1) return text
    const { cases, gender } = run.title ?? { cases: office?.forms[0]?.cases ?? 'n', gender: 'm' }
    return rules.words.familyName(text, cases, gender)
  })
  return parts.map((part, index) => (index === 0 ? '' : printed[index]?.joint === '-' ? '-' : ' ') + part).join('')
}

// „Professorin Dr. Anna Lang“: the title is no part of the office
const titleBefore = (words: readonly Word[], run: NameRun, office: Office, rules: NameRules): number => {
  for (let at = office.to; at < run.from; at += 1) if (matchPhrase(rules.titles, words, at) !== null) return at
  return run.from
}

const officeSpan = (
  passage: Passage,
  run: NameRun,
  before: Office | null,
  after: Office | null,
  rules: NameRules,
): Span | null => {
  const { words, text } = passage
  if (before !== null) {
    const end = words[titleBefore(words, run, before, rules)]?.start ?? 0
    const start = words[before.from]?.start ?? end
    return { start, end: start + text.slice(start, end).replace(PARTING, '').length }
  }
  const start = after === null ? undefined : words[after.from]?.start
  if (start === undefined) return null
  const stop = text.slice(start).search(PHRASE_END)
  return { start, end: stop < 0 ? text.trimEnd().length : start + stop }
}

/** A name with the office that stands beside it; `next` is the name after it in its passage. */
export const toPersonMention = (
  passage: Passage,
  run: NameRun,
  next: NameRun | undefined,
  offices: readonly Office[],
  rules: NameRules,
): PersonMention => {
  const before = officeBefore(passage, run, offices, rules)
  const after = before === null ? officeAfter(passage, run, offices, next, rules) : null
  return {
    passage,
    start: passage.words[run.from]?.start ?? 0,
    end: passage.words[run.to - 1]?.end ?? 0,
    name: dictionaryName(passage, run, before, rules),
    office: officeSpan(passage, run, before, after, rules),
  }
}

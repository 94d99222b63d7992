import { matchPhrase } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'
import type { Passage } from '../passage.ts'
import type { NameRules } from './name-rules.ts'
import { follows, isName, type NameRun, type Office, unlisted } from './name-run.ts'
import { afterOffice, beforeOffice } from './names-beside-offices.ts'

// «Павел ЮРЬЕВ», but not «Павел РФ», «доктор Юрьев США»
const isFamilyInCapitals = (word: Word | undefined, first: Word | undefined, rules: NameRules): word is Word =>
  word?.caps === true && word.text.length > 2 && rules.given.has(first?.key ?? '')

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

import { gather } from '../../base/gather.ts'
import { fold } from '../../base/words.ts'
import { findOnce, type Passage } from '../passage.ts'
import { findListedOffices, findOffices } from './find-offices.ts'
import type { NameRules } from './name-rules.ts'
import { isName } from './name-run.ts'
import { findNameRuns } from './name-runs.ts'
import type { PersonMention } from './names.ts'
import { toPersonMention } from './person-mention.ts'

/** Later mentions by the family name alone: «Галузин подчеркнул». */
const byFamilyName = (passage: Passage, known: ReadonlyMap<string, string>, taken: readonly PersonMention[]) =>
  gather(passage.words.filter(isName), (word): PersonMention[] => {
    const name = known.get(word.key)
    if (name === undefined) return []
    const free = taken.every((other) => other.passage !== passage || word.end <= other.start || other.end <= word.start)
    return free ? [{ passage, start: word.start, end: word.end, name, office: null }] : []
  })

/** «– подчеркнул Владимир Мазу» at the end of a cut text is «Владимир Мазур», named in full before. */
const completeCutNames = (people: readonly PersonMention[]): PersonMention[] =>
  people.map((person) => {
    if (person.end < person.passage.text.trimEnd().length) return person
    const whole = people.find(({ name }) => name.length > person.name.length && name.startsWith(person.name))
    return whole === undefined ? person : { ...person, name: whole.name }
  })

/** «Инна Петровна», who is addressed so in an interview, is the only Инна of the text: «Инна Седова». */
const nameAddressed = (people: readonly PersonMention[], rules: NameRules): PersonMention[] => {
  const isPatronymic = (word: string | undefined): boolean =>
    word !== undefined && rules.words.patronymic(word) !== null
  return people.map((person) => {
    const [given, patronymic, family] = person.name.split(' ')
    if (family !== undefined || !isPatronymic(patronymic)) return person
    const namesakes = people.map(({ name }) => name.split(' ')).filter(([first]) => first === given)
    const full = namesakes.filter(([, second, third]) =>
      third === undefined ? !isPatronymic(second) : second === patronymic,
    )
    const [name, ...others] = new Set(full.map((words) => words.join(' ')))
    return name === undefined || others.length > 0 ? person : { ...person, name }
  })
}

/**
 * People named in the passages: a given name with a family name, or a family name beside an office; then the same
 * people by family name alone. `isPlace` tells where the place name that begins at a word ends (or that word itself).
 */
export const findPeople = (
  passages: readonly Passage[],
  rules: NameRules,
  isPlace: (passage: Passage, at: number) => number,
): PersonMention[] => {
  const readAlone = (passage: Passage): PersonMention[] => {
    const offices = findListedOffices(passage.words, rules)
    const runs = findNameRuns(passage, offices, rules, isPlace)
    const held = findOffices(passage.words, rules)
    return runs.map((run, index) => toPersonMention(passage, run, runs[index + 1], held, rules))
  }
  const named = gather(passages, (passage) => findOnce(rules.notes.people, passage, readAlone))
  const full = nameAddressed(completeCutNames(named), rules)
  const known = new Map<string, string>()
  for (const { name } of full) {
    const family = name.split(' ').at(-1)
    if (family === undefined || family === name) continue
    for (const form of rules.words.familyForms(family)) if (!known.has(fold(form))) known.set(fold(form), name)
  }
  const later = gather(passages, (passage) => byFamilyName(passage, known, full))
  return [...full, ...later]
}

import { matchPhrase, type PhraseMatch } from '../base/phrases.ts'
import type { Word } from '../base/words.ts'
import { isNamedPerson } from './read-names.ts'
import type { ReadingRules, Signal } from './reading-rules.ts'

/** A page that came as one line. */
export interface Dump {
  readonly text: string
  readonly words: readonly Word[]
  readonly rules: ReadingRules
}

/** Finds where parts of a page’s top meet, up to `end`. */
export type FindCuts = (dump: Dump, end: number) => readonly number[]

// what begins a new part: «Завод», «1204 просмотра», ««Мы», “ 工厂”
const NEW_PART = /^\s*(?:[\p{Lu}\p{N}«"“„]|$)|^\s+\p{Script=Han}/u

/** Whether a new part may begin there. */
export const beginsPart = ({ text }: Dump, at: number): boolean => NEW_PART.test(text.slice(at, at + 8))

// «Автор: …», “作者：…”
const COLON = /^\s*[:：]/u
const NAME_WORDS = 2

/** Where the name of a person that begins with a word ends; null where nobody is named. */
export const nameEnd = ({ words, rules }: Dump, from: number): number | null => {
  const name = words.slice(from, from + NAME_WORDS)
  const named = name.length === NAME_WORDS && isNamedPerson(name.map(({ text }) => text).join(' '), rules)
  return named ? (name.at(-1)?.end ?? null) : null
}

/** What a word begins to announce: a button, a heading, a label with its colon, a byline with a name. */
export const signalAt = (dump: Dump, from: number): PhraseMatch<Signal> | null => {
  const { text, words, rules } = dump
  const match = matchPhrase(rules.signals(), words, from)
  if (match === null) return null
  const end = words[match.to - 1]?.end ?? 0
  // “By Ann Lee Share”: two words of a name and the next part; “By May exports rose” is text
  const following = words.slice(match.to, match.to + 3)
  const named = following.length > 1 && following.every(({ capital }) => capital)
  const holds = (signal: Signal): boolean => {
    if (signal === 'label') return COLON.test(text.slice(end))
    if (signal === 'byline') return named
    return signal !== 'whole' || beginsPart(dump, end)
  }
  return match.values.some(holds) ? match : null
}

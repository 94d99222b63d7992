import {
  forgetStart,
  LONGEST_START,
  noteOpening,
  noteStart,
  type Openings,
  startedBy,
  startOf,
  startsOf,
} from './openings.ts'
import { bareBranch, type PhraseEntries, type Phrases, plant } from './phrases.ts'
import { fold } from './words.ts'

/** Phrases that are written out once a text has a word that begins as one of them: the forms of a name, say. */
export interface Paradigm<T> {
  /** How their first words begin, folded: each of them as one of these. */
  readonly openings: readonly string[]
  readonly phrases: () => PhraseEntries<T>
}

// No paradigm changes more of a dictionary form than its last two letters: «Турция» → «Турций», «немец» → «немца».
const ENDING = 2

// As many letters as count; Han signs and “ʼ” are words of their own or none.
const LETTERS = /^(?:(?!ʼ|\p{Script=Han})\p{L}){0,6}/u

const beginning = (phrase: string): string => fold(LETTERS.exec(phrase)?.[0] ?? '')

/** How all forms of a phrase begin, by its dictionary form: «Турция» → «турц», «Чад» → «ч». */
export const openingOf = (phrase: string): string => {
  const begun = beginning(phrase)
  return begun.slice(0, Math.min(LONGEST_START, Math.max(0, begun.length - ENDING)))
}

/** How all forms of an entry begin that gives a second stem behind a bar: «тёлка|тёлок» → «тел» and «тел». */
export const openingsOf = (entry: string): string[] => {
  if (!entry.includes('|')) return [openingOf(entry)]
  return entry.split('|').flatMap((stem) => (stem === '' ? [] : openingOf(stem)))
}

/** How a phrase begins that has one form: «США» → «сша». */
export const openingOfForm = (form: string): string => beginning(form).slice(0, LONGEST_START)

// the places of the paradigms that begin so, for ten thousands of them are listed before the engine knows what to speed up
const bySlot = (paradigms: readonly Paradigm<unknown>[]): Map<number, number[]> => {
  const slots = new Map<number, number[]>()
  let rank = 0
  for (const { openings } of paradigms) {
    for (const opening of openings) {
      const slot = startOf(opening)
      const known = slots.get(slot)
      if (known === undefined) slots.set(slot, [rank])
      else known.push(rank)
    }
    rank += 1
  }
  return slots
}

/**
 * Compiles paradigms, and writes each out when a word is looked up that begins as it does. The values of a phrase come
 * in the order of their paradigms, whichever was written first.
 */
export const compileParadigms = <T>(paradigms: readonly Paradigm<T>[], bit: number, openings: Openings): Phrases<T> => {
  const root = bareBranch<T>()
  const unwritten = bySlot(paradigms)
  const written = new Set<number>()
  for (const slot of unwritten.keys()) noteStart(openings, slot, bit)
  const write = (rank: number): void => {
    const paradigm = paradigms[rank]
    if (paradigm === undefined || written.has(rank)) return
    written.add(rank)
    for (const [phrase, value] of paradigm.phrases()) noteOpening(openings, plant(root, phrase, value, rank), bit)
  }
  const unfold = (key: string): void => {
    if ((startedBy(key, openings) & bit) === 0) return
    for (const slot of startsOf(key)) {
      const begun = unwritten.get(slot)
      if (begun === undefined) continue
      unwritten.delete(slot)
      forgetStart(openings, slot, bit)
      for (const rank of begun) write(rank)
    }
  }
  return { root, bit, unfold }
}

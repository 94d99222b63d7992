import { fold, type Word, wordAt } from '../../base/words.ts'
import type { EventSpot } from './event-spot.ts'

/** «с 16 по 18 мая», «16–18 мая 2024 года», «May 16–18»: the days of the sentence that holds the event. */
export const datesIn = ({ passage, sentence, rules }: EventSpot): { start: string | null; end: string | null } => {
  const { words } = passage
  const last = wordAt(words, sentence.end)
  for (let at = wordAt(words, sentence.start); at < last; at += 1) {
    const month = rules.months.get(fold(words[at]?.text ?? ''))
    if (month === undefined) continue
    const before = dayAt(words, at - 1)
    const to = before ?? dayAt(words, at + 2) ?? dayAt(words, at + 1)
    const from = before === null ? dayAt(words, at + 1) : (dayAt(words, at - 2) ?? dayAt(words, at - 3))
    if (to === null) continue
    const year = [words[at + 1], words[at + 2]].find((word) => word?.kind === 'digits' && word.text.length === 4)
    const first = from !== null && from.day < to.day ? from.day : to.day
    const printed = year?.text ?? null
    return { start: stamp(printed, month, first), end: first === to.day ? null : stamp(printed, month, to.day) }
  }
  return { start: null, end: null }
}

interface Day {
  readonly day: number
  readonly at: number
}

const dayAt = (words: readonly Word[], at: number): Day | null => {
  const word = words[at]
  const day = word?.kind === 'digits' ? Number(word.text) : 0
  return day >= 1 && day <= 31 ? { day, at } : null
}

const stamp = (year: string | null, month: number, day: number): string => {
  const rest = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return year === null ? `--${rest}` : `${year}-${rest}`
}

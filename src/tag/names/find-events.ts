import { findPhrases, type PhraseMatch } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import { overlaps } from '../../base/span.ts'
import { fold, type Word, wordAt } from '../../base/words.ts'
import type { EventKind } from '../../languages/parts/name-words.ts'
import type { Event } from '../../records/tags.ts'
import type { Mention } from '../mention.ts'
import { type Passage, prove, sentenceAt } from '../passage.ts'
import type { HeadForm, NameRules } from './name-rules.ts'
import type { Names } from './names.ts'

type Head = PhraseMatch<HeadForm<EventKind>>

/** An event’s head noun in its passage, and all that the rules look at. */
interface Spot {
  readonly passage: Passage
  readonly head: Head
  readonly form: HeadForm<EventKind>
  readonly sentence: Span
  readonly rules: NameRules
  readonly names: Names
  readonly mentions: readonly Mention[]
}

interface Named extends Span {
  readonly name: string
  /** Where it is held, when the rule that named it tells so. */
  readonly place: Mention | null
}

type NameRule = (spot: Spot) => Named | null

// how far behind its head noun the proper name of a fair may stand, in words
const NAME_REACH = 10
// how far around its head noun the place of a mission may stand, in characters
const PLACE_REACH = { before: 20, after: 40 }
const CLAUSE_END = /[,;:.!?]/u

const spanOf = (passage: Passage, from: number, to: number): Span => ({
  start: passage.words[from]?.start ?? 0,
  end: passage.words[to - 1]?.end ?? 0,
})

/** «Центральноазиатской конференции международного клуба «Валдай»»: an adjective with a capital before the head. */
const properAdjective: NameRule = ({ passage, head, form, rules, names }) => {
  const word = passage.words[head.from - 1]
  if (word === undefined || !word.capital || passage.words[head.from]?.joint !== ' ') return null
  if (!rules.words.isAdjective(word.key)) return null
  const span = spanOf(passage, head.from - 1, head.to)
  const next = names.organisations.find(
    (found) => found.passage === passage && found.start > span.end && found.start <= span.end + 18,
  )
  const end = next?.end ?? span.end
  const name = `${rules.words.adjective(word.text, form.gender)} ${form.lemma}${passage.text.slice(span.end, end)}`
  return { start: span.start, end, name, place: null }
}

/** «выставки продуктов питания … SIAL China»: the brand that follows the head in its clause. */
const brandAfter: NameRule = ({ passage, head, form, names }) => {
  if (form.kind === 'mission' || form.kind === 'visit') return null
  const span = spanOf(passage, head.from, head.to)
  const brand = names.organisations.find((found) => found.passage === passage && found.start > span.end)
  if (brand === undefined || wordAt(passage.words, brand.start) - head.to > NAME_REACH) return null
  if (CLAUSE_END.test(passage.text.slice(span.end, brand.start))) return null
  const name = brand.name.replace(/^[«"“„](.*)[»"”“]$/u, '$1')
  return { start: span.start, end: brand.end, name, place: null }
}

/** Whether a place stands right beside a head noun, in its clause and not inside the name of an organisation. */
const standsBeside = ({ passage, names, sentence }: Spot, head: Span, mention: Mention): boolean =>
  mention.passage === passage &&
  mention.form !== 'adjective' &&
  mention.end > Math.max(sentence.start, head.start - PLACE_REACH.before) &&
  mention.start < Math.min(sentence.end, head.end + PLACE_REACH.after) &&
  !CLAUSE_END.test(passage.text.slice(Math.min(head.end, mention.end), Math.max(mention.start, head.start))) &&
  names.organisations.every((found) => found.passage !== passage || !overlaps(found, mention))

/** «деловой миссии в Китайскую Народную Республику», «в Токио презентацию потенциала»: the head with its place. */
const headWithPlace: NameRule = (spot) => {
  const { passage, head, form, mentions } = spot
  if (form.kind !== 'mission' && form.kind !== 'visit') return null
  const span = spanOf(passage, head.from, head.to)
  const place = mentions.find((mention) => standsBeside(spot, span, mention))
  if (place === undefined || place.place.kind === 'region') return null
  return { ...span, name: form.lemma, place }
}

// A name of its own beats a brand nearby; an unnamed mission counts when its place is told beside it.
const NAME_RULES: readonly NameRule[] = [properAdjective, brandAfter, headWithPlace]

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

/** «с 16 по 18 мая», «16–18 мая 2024 года», «May 16–18»: the days of the sentence that holds the event. */
const datesIn = ({ passage, sentence, rules }: Spot): { start: string | null; end: string | null } => {
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

const placeOf = ({ passage, sentence, mentions }: Spot, named: Named): Mention | null => {
  const inside = mentions.filter(
    (mention) =>
      mention.passage === passage &&
      mention.form !== 'adjective' &&
      sentence.start <= mention.start &&
      mention.end <= sentence.end,
  )
  return inside.find(({ start }) => start >= named.end) ?? inside.findLast(({ start }) => start < named.end) ?? null
}

const toEvent = (spot: Spot, language: string): Event | null => {
  for (const rule of NAME_RULES) {
    const named = rule(spot)
    if (named === null) continue
    const place = named.place ?? placeOf(spot, named)
    const evidence = [prove(spot.passage, named, 'event-head')]
    return {
      name: named.name,
      kind: spot.form.kind,
      place: place === null ? null : (place.place.names[language] ?? place.passage.text.slice(place.start, place.end)),
      ...datesIn(spot),
      evidence: place === null ? evidence : [...evidence, prove(spot.passage, place, 'event-place')],
    }
  }
  return null
}

const sameEvent = (left: Event, right: Event): boolean =>
  left.kind === right.kind &&
  fold(left.name) === fold(right.name) &&
  (left.place === right.place || left.kind !== 'fair')

/** Fairs, conferences, missions and visits with their place and days; one told twice is one. */
export const findEvents = (
  passages: readonly Passage[],
  names: Names,
  mentions: readonly Mention[],
  rules: NameRules,
  language: string,
): Event[] => {
  const events: Event[] = []
  for (const passage of passages) {
    const inNames = names.organisations.filter((found) => found.passage === passage && found.kind !== 'brand')
    for (const head of findPhrases(rules.events, passage.words)) {
      const form = head.values[0]
      const span = spanOf(passage, head.from, head.to)
      if (form === undefined || inNames.some((name) => overlaps(name, span))) continue
      const spot = { passage, head, form, sentence: sentenceAt(passage, span.start), rules, names, mentions }
      const event = toEvent(spot, language)
      if (event !== null && !events.some((known) => sameEvent(known, event))) events.push(event)
    }
  }
  return events
}

import { overlaps, type Span } from '../../base/span.ts'
import { type Word, wordAt } from '../../base/words.ts'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import type { EventName, EventSpot } from './event-spot.ts'
import { isVenue } from './is-venue.ts'

type NameRule = (spot: EventSpot) => EventName | null

// how far behind its head noun the proper name of a fair may stand, in words
const NAME_REACH = 10
// how far around its head noun the place of a mission may stand, in characters
const PLACE_REACH = { before: 20, after: 40 }
/** What ends a clause. */
export const CLAUSE_END = /[,;:.!?]/u

/** The words from one to another, as a range of the text. */
export const spanOf = (passage: Passage, from: number, to: number): Span => ({
  start: passage.words[from]?.start ?? 0,
  end: passage.words[to - 1]?.end ?? 0,
})

/** Where a run of words before the head begins: each is told by `isPart`, and one blank from the next. */
const runBefore = ({ passage, head }: EventSpot, isPart: (word: Word) => boolean): number => {
  let from = head.from
  for (let word = passage.words[from - 1]; word !== undefined && isPart(word); word = passage.words[from - 1]) {
    if (passage.words[from]?.joint !== ' ') break
    from -= 1
  }
  return from
}

/** “the Eastern Economic Forum”, “the Nord Food fair”: words with capitals before the head, unless they are a place. */
const capitalsBefore: NameRule = (spot) => {
  const { passage, head, rules, sentence, mentions } = spot
  if (rules.cyrillic || rules.capitalNouns) return null
  const run = runBefore(spot, (word) => word.capital && word.start >= sentence.start)
  const from = passage.words[run]?.start === sentence.start ? run + 1 : run
  if (from >= head.from) return null
  const span = spanOf(passage, from, head.to)
  const words = spanOf(passage, from, head.from)
  const isPlace = mentions.some(({ passage: where, end }) => where === passage && end === words.end)
  if (isPlace) return null
  return { name: passage.text.slice(span.start, span.end), place: null, ...span }
}

/** «Восточном экономическом форуме»: adjectives before the head, the first with a capital; with the body that follows. */
const properAdjective: NameRule = (spot) => {
  const { passage, head, form, rules, names } = spot
  const first = runBefore(spot, (word) => rules.words.isAdjective(word.key))
  const from = passage.words.slice(first, head.from).findIndex((word) => word.capital)
  if (from < 0) return null
  const adjectives = passage.words.slice(first + from, head.from)
  const span = spanOf(passage, first + from, head.to)
  const next = names.organisations.find(
    (found) => found.passage === passage && found.start > span.end && found.start <= span.end + 18,
  )
  const end = next?.end ?? span.end
  const printed = adjectives.map((word) => rules.words.adjective(word.text, form.gender))
  const name = `${printed.join(' ')} ${form.lemma}${passage.text.slice(span.end, end)}`
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

/** «auf der Messe Prodexpo», «alla fiera Cibus»: a word with a capital right behind the head, which is no place. */
const capitalAfter: NameRule = ({ passage, head, form, rules, mentions }) => {
  if (rules.cyrillic || (form.kind !== 'fair' && form.kind !== 'conference')) return null
  const word = passage.words[head.to]
  if (word === undefined || word.joint !== ' ' || !word.capital) return null
  if (mentions.some((mention) => mention.passage === passage && mention.start === word.start)) return null
  return { name: word.text, place: null, ...spanOf(passage, head.from, head.to + 1) }
}

/** Whether a place stands right beside a head noun, in its clause and not inside the name of an organisation. */
const standsBeside = ({ passage, names, sentence }: EventSpot, head: Span, mention: Mention): boolean =>
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
  const place = mentions.find(
    (mention) => standsBeside(spot, span, mention) && isVenue(spot.passage, mention, spot.rules),
  )
  if (place === undefined || place.place.kind === 'region') return null
  return { name: form.lemma, place, ...span }
}

// «на ярмарке в Джакарте», «alla fiera di Dacca»
const SMALL_WORD = /^\s\p{L}{1,4}\s$/u

/** «на ярмарке в Джакарте», “at the fair in Jakarta”: a fair without a name, its place right behind. */
const fairWithPlace: NameRule = ({ passage, head, form, mentions, names }) => {
  if (form.kind !== 'fair' && form.kind !== 'conference') return null
  const span = spanOf(passage, head.from, head.to)
  const place = mentions.find(
    (mention) =>
      mention.passage === passage &&
      mention.form !== 'adjective' &&
      SMALL_WORD.test(passage.text.slice(span.end, mention.start)) &&
      names.organisations.every((found) => found.passage !== passage || !overlaps(found, mention)),
  )
  if (place === undefined || place.place.kind !== 'city') return null
  return { name: form.lemma, place, ...span }
}

// A name of its own beats a brand nearby; what is unnamed counts when its place is told beside it.
export const EVENT_NAME_RULES: readonly NameRule[] = [
  capitalsBefore,
  properAdjective,
  brandAfter,
  capitalAfter,
  headWithPlace,
  fairWithPlace,
]

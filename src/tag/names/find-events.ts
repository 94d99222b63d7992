import { findPhrases } from '../../base/phrases.ts'
import { overlaps } from '../../base/span.ts'
import { fold } from '../../base/words.ts'
import type { Event } from '../../records/tags.ts'
import type { Mention } from '../mention.ts'
import { type Passage, prove, sentenceAt } from '../passage.ts'
import { datesIn } from './event-days.ts'
import { CLAUSE_END, EVENT_NAME_RULES, spanOf } from './event-names.ts'
import type { EventName, EventSpot } from './event-spot.ts'
import { isVenue } from './is-venue.ts'
import type { NameRules } from './name-rules.ts'
import type { Names } from './names.ts'

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
      if (event === null) continue
      const at = events.findIndex((known) => sameEvent(known, event))
      const known = events[at]
      if (known === undefined) events.push(event)
      else events[at] = joinEvents(known, event)
    }
  }
  return events
}

// «ИННОПРОМ (Екатеринбург)», “Cibus, Parma”
const BESIDE = /^[\s,(–—-]*$/u
// what is said at an event tells of other places: «на форуме сказал: „В Казани …“»
const QUOTATION = /[«“„"]/u

/** The place that the sentence tells as where the event is: behind its name, or before it in its clause. */
const placeOf = ({ passage, sentence, mentions, rules }: EventSpot, named: EventName): Mention | null => {
  const inside = mentions.filter(
    (mention) =>
      mention.passage === passage &&
      mention.form !== 'adjective' &&
      sentence.start <= mention.start &&
      mention.end <= sentence.end,
  )
  const venues = inside.filter(
    (mention) =>
      BESIDE.test(passage.text.slice(named.end, Math.max(named.end, mention.start))) ||
      isVenue(passage, mention, rules),
  )
  return (
    venues.find(({ start }) => start >= named.end && !QUOTATION.test(passage.text.slice(named.end, start))) ??
    venues.findLast(({ end }) => end <= named.start && !CLAUSE_END.test(passage.text.slice(end, named.start))) ??
    null
  )
}

const toEvent = (spot: EventSpot, language: string): Event | null => {
  for (const rule of EVENT_NAME_RULES) {
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

/** What is told later adds the place or the days that were not told before. */
const joinEvents = (known: Event, later: Event): Event => {
  const placed = known.place === null && later.place !== null
  const dated = known.start === null && later.start !== null
  if (!placed && !dated) return known
  const { start, end } = dated ? later : known
  return { ...known, place: known.place ?? later.place, start, end, evidence: [...known.evidence, ...later.evidence] }
}

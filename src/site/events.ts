import { fold } from '../base/words.ts'
import type { Event } from '../records/tags.ts'
import { citeAll } from './cites.ts'
import { type Desk, langOf, packOf } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Gist } from './gist.ts'
import { lowerFirst } from './phrases.ts'
import { datetimeOf, nameSpan, readPoint } from './points.ts'
import type { EventItem, EventList } from './views/sections.ts'
import type { When } from './views/stories.ts'

type ToldEvent = Gist['events'][number]

/** The events that entries tell of, dated ones first; null when there are none. */
export const listEvents = (
  desk: Desk,
  entries: readonly Entry[],
  limit: number,
  about: (entry: Entry) => boolean = () => true,
): EventList | null => {
  const telling = entries.filter((entry) => entry.events > 0 && about(entry))
  const told = telling.flatMap((entry) => entry.gist.events.map((event) => ({ entry, event })))
  const dated = told.filter(({ event }) => event.start !== null)
  const shown = [...dated, ...told.filter(({ event }) => event.start === null)].slice(0, limit)
  if (shown.length === 0) return null
  return { heading: desk.wording.index.events, items: shown.map(({ entry, event }) => tellEvent(desk, entry, event)) }
}

/** An event in a few words: «презентация, Токио»; in another language than the page’s only its kind. */
export const eventName = (desk: Desk, entry: Entry, event: ToldEvent): string => {
  if (entry.card.language !== desk.language) return lowerFirst(desk.wording.events.kinds[event.kind])
  return event.place === null ? event.name : `${event.name}, ${event.place}`
}

const tellEvent = (desk: Desk, entry: Entry, event: ToldEvent): EventItem => {
  const lang = langOf(desk, entry.card.language)
  const kind = desk.wording.events.kinds[event.kind]
  const place = event.place === null ? null : { text: event.place, lang }
  // «Визит: визит, Россия»: where the name says no more than the kind, the place stands for it.
  const own = packOf(desk.packs, entry.card.language)?.wording?.events.kinds[event.kind] ?? kind
  const nameless = place !== null && fold(event.name) === fold(own)
  return {
    when: whenOf(desk, event),
    kind,
    name: nameless ? place : { text: event.name, lang },
    place: nameless ? null : place,
    cites: citeAll(desk, entry, entry.tagged.events[event.at]?.evidence ?? [], 2),
  }
}

const whenOf = (desk: Desk, { start, end }: Pick<Event, 'start' | 'end'>): When => {
  const { dates } = desk.wording
  if (start === null) return { main: null, note: dates.undated, datetime: null, why: null }
  const first = readPoint(start)
  const last = end === null ? first : readPoint(end)
  return {
    main: nameSpan(first, last, dates),
    note: first.year === null ? dates.noYear : null,
    datetime: end === null || end === start ? datetimeOf(start) : null,
    why: null,
  }
}

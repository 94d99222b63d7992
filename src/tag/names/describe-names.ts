import type { Event, Organisation, Person, Quote } from '../../records/tags.ts'
import type { Mention } from '../mention.ts'
import type { Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'
import type { Names } from './names.ts'

export interface Cast {
  readonly people: Person[]
  readonly organisations: Organisation[]
  readonly quotes: Quote[]
  readonly events: Event[]
}

/** People with their offices, organisations, who said what, and fairs and missions with their dates. */
export const describeNames = (
  _passages: readonly Passage[],
  _names: Names,
  _mentions: readonly Mention[],
  _tongue: Tongue,
): Cast => ({ people: [], organisations: [], quotes: [], events: [] })

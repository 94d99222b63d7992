import type { FormKind, Place } from '../base/place.ts'
import type { Span } from '../base/span.ts'
import type { Passage } from './passage.ts'

/** A place named in a passage, after ambiguity is settled. */
export interface Mention extends Span {
  readonly passage: Passage
  readonly place: Place
  readonly form: FormKind
  /** Rule that settled it, as `place-form` or `city-of-region`. */
  readonly rule: string
}

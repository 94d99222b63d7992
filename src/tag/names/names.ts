import type { Span } from '../../base/span.ts'
import type { Passage } from '../passage.ts'

/** A person named in a passage: «губернатором Александром Уссом» → name span «Александром Уссом». */
export interface PersonMention extends Span {
  readonly passage: Passage
  /** Dictionary form: «Александр Усс». */
  readonly name: string
  /** The words of the office, when they stand beside the name. */
  readonly office: Span | null
}

/** An organisation, brand, ship, medium or street named in a passage. */
export interface OrganisationMention extends Span {
  readonly passage: Passage
  readonly name: string
  /** As `company`, `university`, `embassy`, `government`, `export-support-centre`, `special-economic-zone`, `brand`. */
  readonly kind: string
}

/** Proper names that are no places; a place word inside one is no mention of the place, unless its kind allows it. */
export interface Names {
  readonly people: readonly PersonMention[]
  readonly organisations: readonly OrganisationMention[]
}

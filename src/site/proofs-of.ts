import type { Evidence } from '../records/evidence.ts'
import type { Entry } from './entry.ts'
import type { Gist, Good, Relation } from './gist.ts'

/** The proofs of a relation; its article’s record is opened for them. */
export const proofsOfLink = ({ tagged }: Entry, { at }: Relation): readonly Evidence[] =>
  tagged.links[at]?.evidence ?? []

/** The proofs of a good; its article’s record is opened for them. */
export const proofsOfGood = ({ tagged }: Entry, { at }: Good): readonly Evidence[] =>
  tagged.products[at]?.evidence ?? []

/** The proofs of a service; its article’s record is opened for them. */
export const proofsOfService = ({ tagged }: Entry, { at }: Gist['services'][number]): readonly Evidence[] =>
  tagged.services[at]?.evidence ?? []

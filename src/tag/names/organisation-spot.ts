import type { PhraseMatch } from '../../base/phrases.ts'
import type { OrganisationKind } from '../../languages/parts/name-words.ts'
import type { Passage } from '../passage.ts'
import type { HeadForm, NameRules } from './name-rules.ts'

/** A head noun found: «завода», «Департамента», «ОЭЗ». */
export type OrganisationHead = PhraseMatch<HeadForm<OrganisationKind>>

/** A place in a passage where an organisation’s name may begin, and all that the rules look at there. */
export interface OrganisationSpot {
  readonly passage: Passage
  readonly at: number
  readonly rules: NameRules
  readonly isPlace: (passage: Passage, at: number) => number
}

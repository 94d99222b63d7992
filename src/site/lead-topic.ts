import type { Figure } from '../records/tags.ts'
import type { Relation } from './article-card.ts'
import type { Entry } from './entry.ts'

/** What a lead is about. */
export interface LeadTopic {
  readonly entries: readonly Entry[]
  readonly relation: (relation: Relation) => boolean
  readonly figure: (figure: Figure, entry: Entry) => boolean
  /** Which side the sentences name: a region’s page its partners, a partner’s page its regions, a pair neither. */
  readonly names: 'partners' | 'regions' | 'roles'
}

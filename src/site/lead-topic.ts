import type { Entry } from './entry.ts'
import type { FigureGist, Relation } from './gist.ts'

/** What a lead is about. */
export interface LeadTopic {
  readonly entries: readonly Entry[]
  readonly relation: (relation: Relation) => boolean
  readonly figure: (figure: FigureGist, entry: Entry) => boolean
  /** Which side the sentences name: a region’s page its partners, a partner’s page its regions, a pair neither. */
  readonly names: 'partners' | 'regions' | 'roles'
}

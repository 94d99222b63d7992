import type { Span } from '../base/span.ts'
import type { Role } from '../records/roles.ts'
import type { Passage } from './passage.ts'

/**
 * What a clause says about trade: its role, and the words that say so. `foreign`: goods of others, no trade of the
 * region («завод Foton»); `domestic`: sales at home.
 */
export interface Flow extends Span {
  readonly passage: Passage
  readonly role: Role | 'foreign' | 'domestic'
  /** The words that decided. */
  readonly trigger: Span
  readonly rule: string
}

/** A flow that gives its places a role. */
export interface RoleFlow extends Flow {
  readonly role: Role
}

export const givesRole = (flow: Flow): flow is RoleFlow => flow.role !== 'foreign' && flow.role !== 'domestic'

/** The flow of the clause that covers `offset` in `passage`, the narrowest where several do; null when none does. */
export const flowAt = (flows: readonly Flow[], passage: Passage, offset: number): Flow | null => {
  let narrowest: Flow | null = null
  for (const flow of flows) {
    if (flow.passage !== passage || offset < flow.start || offset >= flow.end) continue
    if (narrowest === null || flow.end - flow.start < narrowest.end - narrowest.start) narrowest = flow
  }
  return narrowest
}

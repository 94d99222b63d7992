import type { Evidence } from '../../records/evidence.ts'
import type { Role } from '../../records/roles.ts'
import type { RoleFlow } from '../flow.ts'
import type { Passage } from '../passage.ts'

/** One place abroad in one role, as one sentence says it. */
export interface Claim {
  readonly kind: 'partner' | 'group'
  readonly code: string
  readonly role: Role
  readonly passage: Passage
  /** Where the place stands. */
  readonly at: number
  /** Codes of all partners that share one count: «Ещё треть – это Монголия и Китай»; else empty. */
  readonly joint: readonly string[]
  /** What gave the role; null for a bare mention. */
  readonly flow: RoleFlow | null
  readonly evidence: readonly Evidence[]
}

import { type Flow, givesRole, type RoleFlow } from '../flow.ts'
import type { Mention } from '../mention.ts'

/** The narrowest flow around a mention that gives a role; null when nothing is said of trade there. */
export const roleFlowOf = (mention: Mention, flows: readonly Flow[]): RoleFlow | null => {
  let narrowest: RoleFlow | null = null
  for (const flow of flows) {
    if (flow.passage !== mention.passage || mention.start < flow.start || mention.start >= flow.end) continue
    if (!givesRole(flow)) continue
    if (narrowest === null || flow.end - flow.start < narrowest.end - narrowest.start) narrowest = flow
  }
  return narrowest
}

const ASIDE: ReadonlySet<string> = new Set(['transit', 'comparison', 'neighbour'])

/** Whether a place is only passed through, compared with or next door: «через Забайкальск», «Соседняя Республика Алтай». */
export const isAside = (mention: Mention, flows: readonly Flow[]): boolean =>
  ASIDE.has(roleFlowOf(mention, flows)?.rule ?? '')

import { groupBy } from '../../base/group-by.ts'
import { type Flow, givesRole, type RoleFlow } from '../flow.ts'
import type { Mention } from '../mention.ts'

/** The flow that gives each mention its role; a mention of which nothing is said has none. */
export type MentionRoles = ReadonlyMap<Mention, RoleFlow>

const firstFrom = (mentions: readonly Mention[], offset: number): number => {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((mentions[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const isNarrower = (flow: Flow, known: Flow | undefined): boolean =>
  known === undefined || flow.end - flow.start < known.end - known.start

/** The role of each mention, by the narrowest flow around it. */
export const assignRoles = (mentions: readonly Mention[], flows: readonly Flow[]): MentionRoles => {
  const roles = new Map<Mention, RoleFlow>()
  const byPassage = groupBy(mentions, ({ passage }) => passage)
  for (const own of byPassage.values()) own.sort((a, b) => a.start - b.start)
  for (const flow of flows.filter(givesRole)) {
    const own = byPassage.get(flow.passage) ?? []
    for (let index = firstFrom(own, flow.start); index < own.length; index += 1) {
      const mention = own[index]
      if (mention === undefined || mention.start >= flow.end) break
      if (isNarrower(flow, roles.get(mention))) roles.set(mention, flow)
    }
  }
  return roles
}

const ASIDE: ReadonlySet<string> = new Set(['transit', 'comparison', 'neighbour', 'seat'])

/** Whether a place is only passed through, compared with or next door: «через Забайкальск», «Соседняя Республика Алтай». */
export const isAside = (mention: Mention, roles: MentionRoles): boolean => ASIDE.has(roles.get(mention)?.rule ?? '')

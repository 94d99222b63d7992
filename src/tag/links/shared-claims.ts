import { groupBy } from '../../base/group-by.ts'
import type { Role } from '../../records/roles.ts'
import { type Flow, givesRole, type RoleFlow } from '../flow.ts'
import { PARTIES_RULE } from '../flows/judged-flows.ts'
import { type Passage, prove, sentenceAt } from '../passage.ts'
import type { Claim } from './claim.ts'

// which role without a place may borrow the place of which role before it
const BORROWS: readonly (readonly [from: Role, to: Role])[] = [
  ['export', 'import'],
  ['import', 'export'],
  ['mission', 'investment'],
  ['mission', 'planned'],
  ['contact', 'investment'],
  ['contact', 'planned'],
]

type ClaimsByFlow = ReadonlyMap<RoleFlow | null, readonly Claim[]>

const lend = (lenders: readonly Claim[], flow: RoleFlow, rule: string): Claim[] =>
  lenders.map((lender) => ({
    ...lender,
    role: flow.role,
    joint: [],
    evidence: [prove(flow.passage, { start: flow.trigger.start, end: flow.end }, rule), ...lender.evidence],
  }))

// «haben ihre Produkte auf einer Messe in China vorgestellt»: the fair has said it
const isOnShow = (flow: RoleFlow, fair: RoleFlow): boolean => flow.rule === 'shown' && fair.role === 'mission'

/** «Мы экспортируем в Японию древесину, а импортируем оборудование»: the second clause means Japan too. */
const fromSameSentence = (flow: RoleFlow, previous: RoleFlow | null, own: ClaimsByFlow): Claim[] => {
  if (previous === null || previous.passage !== flow.passage || isOnShow(flow, previous)) return []
  if (!BORROWS.some(([from, to]) => from === previous.role && to === flow.role)) return []
  if (sentenceAt(flow.passage, flow.start) !== sentenceAt(flow.passage, previous.start)) return []
  return lend(own.get(previous) ?? [], flow, 'same-partner')
}

const sentenceBefore = (passage: Passage, offset: number) =>
  passage.sentences[passage.sentences.indexOf(sentenceAt(passage, offset)) - 1] ?? null

/** «Стороны рассмотрят локализацию»: the parties are those of the sentence before. */
const fromSentenceBefore = (flow: RoleFlow, claims: readonly Claim[]): Claim[] => {
  if (flow.rule !== PARTIES_RULE) return []
  const before = sentenceBefore(flow.passage, flow.start)
  if (before === null) return []
  const there = claims.filter(({ passage, at }) => passage === flow.passage && at >= before.start && at < before.end)
  return lend(there, flow, PARTIES_RULE)
}

/** Claims of flows that name no place and mean one named just before. */
export const shareClaims = (flows: readonly Flow[], claims: readonly Claim[]): Claim[] => {
  const own: ClaimsByFlow = groupBy(claims, ({ flow }) => flow)
  const shared: Claim[] = []
  let previous: RoleFlow | null = null
  for (const flow of flows.filter(givesRole)) {
    if (!own.has(flow)) shared.push(...fromSameSentence(flow, previous, own), ...fromSentenceBefore(flow, claims))
    previous = flow
  }
  return shared.filter((claim) => claim.role !== 'mention')
}

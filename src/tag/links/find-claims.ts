import type { Span } from '../../base/span.ts'
import { wordAt } from '../../base/words.ts'
import type { Flow } from '../flow.ts'
import type { FlowRules } from '../flows/flow-rules.ts'
import type { PlaceRun } from '../flows/place-runs.ts'
import type { Mention } from '../mention.ts'
import { prove } from '../passage.ts'
import type { Claim } from './claim.ts'
import { jointCodes } from './joint-codes.ts'
import { type RoleFlow, roleFlowOf } from './mention-role.ts'
import { partyOf } from './party.ts'

// the preposition belongs to the proof: «в Токио представили»
const withPreposition = (run: PlaceRun, mention: Mention): number => {
  const { words } = mention.passage
  const before = run.way === null ? run.from : run.from - 1
  return words[Math.max(before, 0)]?.start ?? mention.start
}

/** The phrase from the word that decides to the place: «поставки масла в Турцию». */
const proofSpan = (run: PlaceRun, mention: Mention, flow: RoleFlow): Span => {
  if (flow.rule === 'list-goes-on') return flow
  const end = wordAt(mention.passage.words, mention.end)
  return {
    start: Math.max(flow.start, Math.min(flow.trigger.start, withPreposition(run, mention))),
    end: Math.max(flow.trigger.end, mention.passage.words[end - 1]?.end ?? mention.end, mention.end),
  }
}

const claimOf = (run: PlaceRun, mention: Mention, flows: readonly Flow[], rules: FlowRules): Claim[] => {
  const party = partyOf(mention.place)
  if (party === null) return []
  const { passage } = mention
  const flow = roleFlowOf(mention, flows)
  if (flow === null)
    return [
      {
        ...party,
        role: 'mention',
        passage,
        at: mention.start,
        joint: [],
        evidence: [prove(passage, mention, mention.rule)],
      },
    ]
  const joint = flow.role === 'mention' ? [] : jointCodes(run, flow, rules)
  const span =
    joint.length > 0 ? { ...proofSpan(run, run.mentions.at(-1) ?? mention, flow) } : proofSpan(run, mention, flow)
  return [{ ...party, role: flow.role, passage, at: mention.start, joint, evidence: [prove(passage, span, flow.rule)] }]
}

/** What each place abroad is said to be, one claim for each mention, in reading order. */
export const findClaims = (runs: readonly PlaceRun[], flows: readonly Flow[], rules: FlowRules): Claim[] =>
  runs
    .filter((run) => run.abroad)
    .flatMap((run) => run.mentions.flatMap((mention) => claimOf(run, mention, flows, rules)))

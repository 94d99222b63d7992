import { gather } from '../../base/gather.ts'
import type { Span } from '../../base/span.ts'
import { type Word, wordAt } from '../../base/words.ts'
import type { RoleFlow } from '../flow.ts'
import type { FlowRules } from '../flows/flow-rules.ts'
import type { PlaceRun } from '../flows/place-runs.ts'
import type { Mention } from '../mention.ts'
import { prove } from '../passage.ts'
import type { Claim } from './claim.ts'
import { jointCodes } from './joint-codes.ts'
import type { MentionRoles } from './mention-role.ts'
import { partyOf } from './party.ts'

// the preposition belongs to the proof: «в Токио представили»
const startOf = (run: PlaceRun, mention: Mention): number => {
  const { words } = mention.passage
  const before = run.way === null ? run.from : run.from - 1
  return words[Math.max(before, 0)]?.start ?? mention.start
}

// and so does the noun of an adjective: «закупают китайские переработчики»
const endOf = (mention: Mention): number => {
  const next: Word | undefined = mention.passage.words[wordAt(mention.passage.words, mention.end)]
  return mention.form === 'adjective' && next?.joint === ' ' && next.kind === 'letters' ? next.end : mention.end
}

/** The phrase from the word that decides to the place: «поставки масла в Турцию»; all of it where it is denied. */
const proofSpan = (run: PlaceRun, mention: Mention, flow: RoleFlow): Span => {
  if (flow.rule === 'denied') return flow
  return {
    start: Math.max(flow.start, Math.min(flow.trigger.start, startOf(run, mention))),
    end: Math.max(flow.trigger.end, endOf(mention)),
  }
}

const claimMention = (run: PlaceRun, mention: Mention, flow: RoleFlow | null, joint: readonly string[]): Claim[] => {
  const party = partyOf(mention.place)
  if (party === null) return []
  const { passage } = mention
  const { kind, code } = party
  const at = mention.start
  if (flow === null) {
    const evidence = [prove(passage, mention, mention.rule)]
    return [{ kind, code, role: 'mention', passage, at, joint: [], flow, evidence }]
  }
  const last = joint.length > 0 ? (run.mentions.at(-1) ?? mention) : mention
  const evidence = [prove(passage, proofSpan(run, last, flow), flow.rule)]
  return [{ kind, code, role: flow.role, passage, at, joint, flow, evidence }]
}

/** What each place abroad is said to be, one claim for each mention, in reading order. */
export const findClaims = (runs: readonly PlaceRun[], roles: MentionRoles, rules: FlowRules): Claim[] => {
  const abroad = runs.filter((run) => run.abroad)
  return gather(abroad, (run, index) => {
    const joint = jointCodes(run, [abroad[index - 1], abroad[index + 1]], rules)
    return gather(run.mentions, (mention) => claimMention(run, mention, roles.get(mention) ?? null, joint))
  })
}

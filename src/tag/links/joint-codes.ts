import { matchPhrase } from '../../base/phrases.ts'
import { wordAt } from '../../base/words.ts'
import type { Flow } from '../flow.ts'
import type { FlowRules } from '../flows/flow-rules.ts'
import type { PlaceRun } from '../flows/place-runs.ts'
import { partyOf } from './party.ts'

// «45%», «45 процентов» begin with a number; «треть» is a share by its word
const PERCENT = /\d\s?%/gu

const countsShares = (flow: Flow, rules: FlowRules): number => {
  const { words, text } = flow.passage
  const to = wordAt(words, flow.end)
  let shares = 0
  for (let index = wordAt(words, flow.start); index < to; index += 1)
    if (matchPhrase(rules.fractions, words, index) !== null) shares += 1
  return shares + (text.slice(flow.start, flow.end).match(PERCENT)?.length ?? 0)
}

/** The partners that one count is given for together: «треть – это Монголия и Китай»; empty when each stands alone. */
export const jointCodes = (run: PlaceRun, flow: Flow, rules: FlowRules): string[] => {
  const codes = run.mentions.flatMap(({ place }) => {
    const party = partyOf(place)
    return party?.kind === 'partner' ? [party.code] : []
  })
  const distinct = [...new Set(codes)]
  return distinct.length > 1 && countsShares(flow, rules) === 1 ? distinct : []
}

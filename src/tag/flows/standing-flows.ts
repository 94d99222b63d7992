import { gather } from '../../base/gather.ts'
import type { Flow } from '../flow.ts'
import type { GoodsRules } from '../goods/goods-rules.ts'
import type { FlowRules } from './flow-rules.ts'
import type { PlaceRun } from './place-runs.ts'
import { goesOnAsBefore } from './rules/goes-on.ts'
import {
  givenTo,
  goodsFrom,
  goodsThere,
  moneyThere,
  provides,
  rangeOf,
  ranks,
  theyHaveTheGoods,
} from './rules/goods-there.ts'
import { aboutOthers, guestsCome, newcomer, officialsMeet } from './rules/guests.ts'
import type { Guess, Matter, Standing } from './rules/standing.ts'
import { type Sentence, spanOfWords } from './sentence.ts'

// What tells that trade is not meant comes first.
const GUESSES: readonly (readonly [name: string, guess: Guess])[] = [
  ['about-others', aboutOthers],
  ['given-to', givenTo],
  ['guests-come', guestsCome],
  ['officials-meet', officialsMeet],
  ['range-of', rangeOf],
  ['provides', provides],
  ['goods-there', goodsThere],
  ['money-there', moneyThere],
  ['they-have-the-goods', theyHaveTheGoods],
  ['goods-from', goodsFrom],
  ['ranks', ranks],
  ['newcomer', newcomer],
  ['goes-on-as-before', goesOnAsBefore],
]

interface Guessed {
  readonly run: PlaceRun
  readonly rule: string
  readonly role: Flow['role']
}

const guessOf = (standing: Standing): Guessed[] => {
  for (const [rule, guess] of GUESSES) {
    const role = guess(standing)
    if (role !== null) return [{ run: standing.run, rule, role }]
  }
  return []
}

// «Вывозила область кофе; тут первым номером идёт Казахстан»: what was told just before in the same sentence
const matterAt = (run: PlaceRun, { passage }: Sentence, found: readonly Flow[], before: Matter): Matter => {
  const start = passage.words[run.from]?.start ?? 0
  const last = found.findLast((flow) => flow.start < start)
  return last === undefined ? before : matterOf(last.role)
}

/** Which way goods go by the role of a flow. */
export const matterOf = (role: Flow['role'] | null): Matter => (role === 'export' || role === 'import' ? role : null)

/** What was told just before, and what the text tells of as a whole. */
export type Topic = Pick<Standing, 'matter' | 'story'>

/** Flows of places that no clause gives a role to, by what else stands in the sentence. */
export const findStandingFlows = (
  sentence: Sentence,
  found: readonly Flow[],
  rules: { readonly flows: FlowRules; readonly goods: GoodsRules },
  { matter, story }: Topic,
): Flow[] => {
  const covered = (run: PlaceRun): boolean =>
    run.mentions.every(({ start }) => found.some((flow) => flow.start <= start && start < flow.end))
  const left = sentence.runs.filter((run) => run.abroad && !covered(run))
  const { passage, from, to } = sentence
  const guessed = gather(left, (run) =>
    guessOf({ run, sentence, ...rules, matter: matterAt(run, sentence, found, matter), story }),
  )
  const [first] = guessed
  // what holds of all places holds of the goods around them too
  const alone =
    found.length === 0 && guessed.length === left.length && guessed.every(({ role }) => role === first?.role)
  if (alone && first !== undefined && first.role !== 'mention') {
    const { run, role, rule } = first
    return [{ passage, ...spanOfWords(passage, from, to), role, trigger: spanOfWords(passage, run.from, run.to), rule }]
  }
  return guessed
    .filter(({ role }) => role !== 'mention')
    .map(({ run, role, rule }) => {
      const trigger = spanOfWords(passage, run.from, run.to)
      return { passage, ...trigger, role, trigger, rule }
    })
}

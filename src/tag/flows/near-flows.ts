import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Flow } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import type { CueMatch } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import type { PlaceRun } from './place-runs.ts'
import { type Sentence, startsPart } from './sentence.ts'
import { says } from './stretch.ts'

// How many words may stand between the word and its place
const REACH = 2
const REACH_PAST_A_PORT = 6

const NEAR: readonly (readonly [cue: Cue, rule: string])[] = [
  ['through', 'transit'],
  ['compare', 'comparison'],
  ['outrank', 'comparison'],
  ['neighbour', 'neighbour'],
]

// “to more than ten countries, Mexico among them”
const isParted = (match: CueMatch, run: PlaceRun, passage: Passage): boolean => {
  for (let index = match.to; index <= run.from; index += 1) if (startsPart(passage, index)) return true
  return false
}

// «im Nachbargebiet Orjol»: the word may be part of the name
const runAt = (match: CueMatch, { passage, runs }: Sentence, rules: FlowRules): PlaceRun | null => {
  const reach = rules.articles.has(passage.words[match.to]?.key ?? '') ? REACH_PAST_A_PORT : REACH
  const within = runs.find((run) => run.from <= match.from && match.to <= run.to)
  const next = runs.find((run) => run.from >= match.to && run.from - match.to <= reach)
  return within ?? (next === undefined || isParted(match, next, passage) ? null : next)
}

// «через порт Дар-эс-Салам в Танзании»: a city’s own country goes with it
const ownCountry = (run: PlaceRun, { runs }: Sentence): PlaceRun =>
  runs.find(
    (next) =>
      next.from >= run.to &&
      next.from - run.to <= 1 &&
      run.mentions.at(-1)?.place.kind === 'city' &&
      next.mentions[0]?.place.country === run.mentions.at(-1)?.place.country,
  ) ?? run

// «В отличие от Польши, Египет покупает»: a comma ends what is compared
const firstBreath = ({ mentions }: PlaceRun): readonly Mention[] => {
  const stop = mentions.findIndex((mention, index) => {
    const next = mentions[index + 1]
    return next !== undefined && mention.passage.text.slice(mention.end, next.start).includes(',')
  })
  return stop < 0 ? mentions : mentions.slice(0, stop + 1)
}

// «главный покупатель — Китай, опередивший Турцию»: who is outranked buys too
const ranksBuyers = ({ cues }: Sentence): boolean => says(cues, 'buyer', 'share')

/** Places that are named and left aside, each with the word before it: «через Казахстан», «в отличие от Китая». */
export const findNearFlows = (sentence: Sentence, rules: FlowRules): Flow[] =>
  sentence.cues.flatMap((match): Flow[] => {
    const kind = NEAR.find(([cue]) => says([match], cue))
    const run = kind === undefined ? null : runAt(match, sentence, rules)
    if (kind === undefined || run === null || (kind[0] === 'neighbour' && run.abroad)) return []
    if (kind[0] === 'outrank' && ranksBuyers(sentence)) return []
    const { words } = sentence.passage
    const start = words[match.from]?.start ?? 0
    const trigger = { start, end: words[match.to - 1]?.end ?? start }
    const end =
      kind[1] === 'comparison'
        ? (firstBreath(run).at(-1)?.end ?? start)
        : (words[ownCountry(run, sentence).to - 1]?.end ?? start)
    return [{ passage: sentence.passage, role: 'mention', start, end, trigger, rule: kind[1] }]
  })

import { gather } from '../../base/gather.ts'
import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Flow } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { CueMatch } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import { placeBy } from './place-beside.ts'
import type { PlaceRun } from './place-runs.ts'
import { isAdjective } from './rules/scene.ts'
import { type Sentence, spanOfWords } from './sentence.ts'
import { says } from './stretch.ts'

const NEAR: readonly (readonly [cue: Cue, rule: string])[] = [
  ['through', 'transit'],
  ['compare', 'comparison'],
  ['outrank', 'comparison'],
  ['neighbour', 'neighbour'],
  ['embassy', 'seat'],
  ['source-of-news', 'source'],
  ['barrier', 'barrier'],
  ['compete', 'rival'],
  ['dearer', 'comparison'],
  ['elsewhere', 'elsewhere'],
]

// «через порт Дар-эс-Салам в Танзании»: a city’s own country goes with it
const ownCountry = (run: PlaceRun, { runs }: Sentence): PlaceRun =>
  runs.find(
    (next) =>
      next.from >= run.to &&
      next.from - run.to <= 1 &&
      run.mentions.at(-1)?.place.kind === 'city' &&
      next.mentions[0]?.place.country === run.mentions.at(-1)?.place.country,
  ) ?? run

const isMeant = (kind: Cue, { abroad }: PlaceRun): boolean =>
  kind === 'neighbour' || kind === 'embassy'
    ? !abroad
    : abroad || !['compete', 'elsewhere', 'dearer', 'source-of-news'].includes(kind)

// «В отличие от Польши, Египет покупает»: a comma ends what is compared
const firstBreath = ({ mentions }: PlaceRun): readonly Mention[] => {
  const stop = mentions.findIndex((mention, index) => {
    const next = mentions[index + 1]
    return next !== undefined && mention.passage.text.slice(mention.end, next.start).includes(',')
  })
  return stop < 0 ? mentions : mentions.slice(0, stop + 1)
}

// «вытеснили в Монголии немецкую краску»: what is said of the second place is not said of the first
const reachesOver = (match: CueMatch, run: PlaceRun, { runs }: Sentence): boolean =>
  runs.some((other) => other.abroad && other.from >= match.to && other.to <= run.from)

// «главный покупатель — Китай, опередивший Турцию»: who is outranked buys too; but „Deutschland liegt auf Platz 3 hinter Japan“
const ranksBuyers = (match: CueMatch, { cues, runs }: Sentence): boolean => {
  const ranked = runs.findLast((run) => run.to <= match.from)
  const isHome = ranked?.abroad === false && ranked.way === null && !isAdjective(ranked)
  return says(cues, 'buyer', 'share', 'import', 'buy') && !isHome
}

// «rispetto alla Norvegia (+12,3%)»: with a number of its own a place is counted, not only compared
const OWN_NUMBER = /^\s*\(\s*[+\-–−]?\s*\d/u
const NUMBER_REACH = 6
const isCountedItself = ({ to }: PlaceRun, { passage: { text, words } }: Sentence): boolean => {
  const end = words[to - 1]?.end ?? text.length
  return OWN_NUMBER.test(text.slice(end, end + NUMBER_REACH))
}

/** Places that are named and left aside, each with the word before it: «через Казахстан», «в отличие от Китая». */
export const findNearFlows = (sentence: Sentence, rules: FlowRules): Flow[] =>
  gather(sentence.cues, (match): Flow[] => {
    const kind = NEAR.find(([cue]) => match.cues.includes(cue))
    if (kind === undefined) return []
    const run = placeBy(kind[0], match, sentence, rules)
    if (run === null || !isMeant(kind[0], run)) return []
    if (kind[0] === 'outrank' && ranksBuyers(match, sentence)) return []
    if (kind[1] === 'comparison' && isCountedItself(run, sentence)) return []
    const { words } = sentence.passage
    const trigger = spanOfWords(sentence.passage, match.from, match.to)
    const place = words[run.from]?.start ?? trigger.start
    const start = reachesOver(match, run, sentence) ? place : Math.min(trigger.start, place)
    const end =
      kind[1] === 'comparison'
        ? (firstBreath(run).at(-1)?.end ?? start)
        : (words[ownCountry(run, sentence).to - 1]?.end ?? start)
    return [{ passage: sentence.passage, role: 'mention', start, end, trigger, rule: kind[1] }]
  })

import { gather } from '../../base/gather.ts'
import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Flow } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import { segmentOf } from './denial.ts'
import type { CueMatch } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import type { PlaceRun } from './place-runs.ts'
import { isAdjective } from './rules/scene.ts'
import { type Sentence, spanOfWords, startsPart } from './sentence.ts'
import { headOf, says } from './stretch.ts'

// How many words may stand between the word and its place
const REACH = 2
const REACH_PAST_A_PORT = 6
// «пошлины США», «американские антидемпинговые пошлины»
const REACH_OF_A_BARRIER = 1

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

// “to more than ten countries, Mexico among them”
const isParted = (match: CueMatch, run: PlaceRun, passage: Passage): boolean => {
  for (let index = match.to; index <= run.from; index += 1) if (startsPart(passage, index)) return true
  return false
}

// «Gespräche über Zusammenarbeit mit Kuba»: another word stands nearer to the place
const isTaken = (match: CueMatch, run: PlaceRun, cues: readonly CueMatch[]): boolean =>
  cues.some((cue) => cue.from >= match.to && cue.to <= run.from && says([cue], 'contact'))

// «im Nachbargebiet Orjol»: the word may be part of the name
const runAt = (match: CueMatch, { passage, runs, cues }: Sentence, rules: FlowRules): PlaceRun | null => {
  const reach = rules.articles.has(passage.words[match.to]?.key ?? '') ? REACH_PAST_A_PORT : REACH
  const within = runs.find((run) => run.from <= match.from && match.to <= run.to)
  const next = runs.find((run) => run.from >= match.to && run.from - match.to <= reach)
  if (within !== undefined) return within
  return next === undefined || isParted(match, next, passage) || isTaken(match, next, cues) ? null : next
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

// «i dazi imposti dalla Norvegia»
const REACH_OF_WHO_BARS = 3

// «le sanzioni contro la Russia»: articles do not count
const wordsBetween = (
  match: CueMatch,
  run: PlaceRun,
  { passage: { words } }: Sentence,
  { articles }: FlowRules,
): number => words.slice(match.to, run.from).filter(({ key }) => !articles.has(key)).length

// “US tariffs”, «санкции ЕС»; but not «из-за санкций в Китай вывозят больше»
const barredBy = (match: CueMatch, sentence: Sentence, rules: FlowRules): PlaceRun | null =>
  sentence.runs.find((run) =>
    run.to <= match.from
      ? match.from - run.to <= (isAdjective(run) ? REACH_OF_A_BARRIER : 0)
      : run.way !== 'towards' &&
        run.from >= match.to &&
        wordsBetween(match, run, sentence, rules) <= (run.way === 'from' ? REACH_OF_WHO_BARS : REACH_OF_A_BARRIER),
  ) ?? null

// «соперничаем с сетями из Ирана»
const REACH_OF_A_RIVAL = 5

// «турецкие конкуренты», «конкуренты из Чехии», «конкурент в Чехии»; but «конкурируем в Алжире», where one sells
const rivalOf = (match: CueMatch, { passage, runs }: Sentence): PlaceRun | null =>
  runs.find(
    (run) =>
      (run.to === match.from && isAdjective(run)) ||
      (run.from >= match.to &&
        run.from - match.to <= (run.way === 'towards' ? Number(says([match], 'rival')) : REACH_OF_A_RIVAL) &&
        (run.way !== 'towards' || says([match], 'rival')) &&
        !isParted(match, run, passage)),
  ) ?? null

// «посольство Финляндии в Москве»
const REACH_OF_A_SEAT = 4
const seatOf = (match: CueMatch, { passage, runs }: Sentence): PlaceRun | null =>
  runs.find(
    (run) =>
      !run.abroad &&
      run.way === 'towards' &&
      run.from >= match.to &&
      run.from - match.to <= REACH_OF_A_SEAT &&
      !isParted(match, run, passage),
  ) ?? null

// «на треть дешевле немецких»
const dearerThan = (match: CueMatch, { runs }: Sentence): PlaceRun | null =>
  runs.find((run) => run.from === match.to && run.way === null && isAdjective(run)) ?? null

// «В Аргентине в этом году засуха»: between its commas nothing else is told of the place
const toldOf = (match: CueMatch, sentence: Sentence): PlaceRun | null => {
  const { from, to } = segmentOf(match, sentence)
  const traded = sentence.cues.some((cue) => cue.from >= from && cue.from < to && headOf(cue) !== null)
  return traded ? null : (sentence.runs.find((run) => run.abroad && run.from >= from && run.from < to) ?? null)
}

const isMeant = (kind: Cue, { abroad }: PlaceRun): boolean =>
  kind === 'neighbour' || kind === 'embassy'
    ? !abroad
    : abroad || !['compete', 'elsewhere', 'dearer', 'source-of-news'].includes(kind)

// «Gespräche über Lieferungen»
const isSubject = (match: CueMatch, { passage, cues }: Sentence, { about }: FlowRules): boolean =>
  about.has(passage.words[match.from]?.key ?? '') && cues.some((cue) => cue.to === match.from && says([cue], 'contact'))

const placeBy = (kind: Cue, match: CueMatch, sentence: Sentence, rules: FlowRules): PlaceRun | null => {
  if (kind === 'barrier') return barredBy(match, sentence, rules)
  if (kind === 'compete') return rivalOf(match, sentence)
  if (kind === 'dearer') return dearerThan(match, sentence)
  if (kind === 'embassy') return seatOf(match, sentence)
  if (kind === 'through' && isSubject(match, sentence, rules)) return null
  const run = runAt(match, sentence, rules)
  if (kind !== 'elsewhere') return run
  return run === null || tradesBetween(match, run, sentence) ? toldOf(match, sentence) : run
}

// «prima della crisi vendevamo in Norvegia»
const tradesBetween = (match: CueMatch, run: PlaceRun, { cues }: Sentence): boolean =>
  cues.some((cue) => cue.from >= match.to && cue.to <= run.from && headOf(cue) !== null)

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

// «rispetto agli Stati Uniti (+54,5%)»: with a number of its own a place is counted, not only compared
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

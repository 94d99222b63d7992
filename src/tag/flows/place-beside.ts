import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Passage } from '../passage.ts'
import { segmentOf } from './denial.ts'
import type { CueMatch } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import type { PlaceRun } from './place-runs.ts'
import { isAdjective } from './rules/scene.ts'
import { type Sentence, startsPart } from './sentence.ts'
import { headOf, says } from './stretch.ts'

/** The place that a word leaves aside, by its kind. */
export const placeBy = (kind: Cue, match: CueMatch, sentence: Sentence, rules: FlowRules): PlaceRun | null => {
  if (kind === 'barrier') return barredBy(match, sentence, rules)
  if (kind === 'compete') return rivalOf(match, sentence)
  if (kind === 'dearer') return dearerThan(match, sentence)
  if (kind === 'embassy') return seatOf(match, sentence)
  if (kind === 'through' && isSubject(match, sentence, rules)) return null
  const run = runAt(match, sentence, rules)
  if (kind !== 'elsewhere') return run
  return run === null || tradesBetween(match, run, sentence) ? toldOf(match, sentence) : run
}

// How many words may stand between the word and its place
const REACH = 2
const REACH_PAST_A_PORT = 6
// «пошлины США», «американские антидемпинговые пошлины»
const REACH_OF_A_BARRIER = 1

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

// «Gespräche über Lieferungen»
const isSubject = (match: CueMatch, { passage, cues }: Sentence, { about }: FlowRules): boolean =>
  about.has(passage.words[match.from]?.key ?? '') && cues.some((cue) => cue.to === match.from && says([cue], 'contact'))

// «prima della crisi vendevamo in Norvegia»
const tradesBetween = (match: CueMatch, run: PlaceRun, { cues }: Sentence): boolean =>
  cues.some((cue) => cue.from >= match.to && cue.to <= run.from && headOf(cue) !== null)

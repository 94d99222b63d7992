import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Passage } from '../passage.ts'
import { segmentOf, type WordRange } from './denial.ts'
import type { CueMatch } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import type { Head } from './head.ts'
import { joinHead } from './join-heads.ts'
import type { PlaceRun } from './place-runs.ts'
import { isAdjective } from './rules/scene.ts'
import type { Sentence } from './sentence.ts'
import { headOf, says } from './stretch.ts'

// heads that say nothing of trade where no place abroad stands near
const NEEDS_ABROAD: ReadonlySet<Cue> = new Set<Cue>([
  'go',
  'carry',
  'ahead',
  'take',
  'want',
  'earn',
  'attend',
  'buy',
  'come',
  'work',
  'aim',
  'reach',
  'used',
  'equip',
  'build',
  'site',
  'made',
  'intend',
])

// and those that need a way there or back: «переговоры идут с Индией» goes nowhere
const NEEDS_WAY: ReadonlySet<Cue> = new Set<Cue>(['go', 'carry', 'come'])

/** Words that are heads only where nothing else between the commas is, and no rule abstains: “countries like China buy”. */
export const WEAK: ReadonlySet<Cue> = new Set<Cue>([
  'want',
  'earn',
  'attend',
  'work',
  'aim',
  'used',
  'build',
  'site',
  'made',
  'intend',
])

/** «Китай и Индию», «между областью и Японией»: whether a comma or «и» at `index` stands between two places and parts nothing. */
export const isEnumeration = (index: number, runs: readonly PlaceRun[]): boolean =>
  runs.some((run) => run.from < index && index < run.to) ||
  (runs.some((run) => run.to === index) && runs.some((run) => run.from > index && run.from <= index + 2))

/** The words around a match that neither a comma nor an “and” parts from it: “supplies Cuba | and plans to add Laos”, “a branch | that sells”. */
export const clauseOf = (match: WordRange, sentence: Sentence, rules: FlowRules): WordRange => {
  const { words } = sentence.passage
  const parts = (index: number): boolean =>
    (rules.relatives.bare && rules.relatives.words.has(words[index]?.key ?? '')) ||
    (rules.and.has(words[index]?.key ?? '') && !isEnumeration(index, sentence.runs))
  const segment = segmentOf(match, sentence)
  let { from, to } = match
  while (from > segment.from && !parts(from - 1)) from -= 1
  while (to < segment.to && !parts(to)) to += 1
  return { from, to }
}

const isOutdone = (match: CueMatch, sentence: Sentence, rules: FlowRules): boolean => {
  const { from, to } = clauseOf(match, sentence, rules)
  return sentence.cues.some((other) => {
    const cue = other.from >= from && other.from < to ? headOf(other) : null
    return cue !== null && !WEAK.has(cue)
  })
}

// «машины получили Замбия и Мали»
const isReceiver = (match: CueMatch, run: PlaceRun): boolean =>
  says([match], 'receives') && !isAdjective(run) && (run.to === match.from || run.from - match.to === 0)

// «уходит железнодорожникам Индии»: those who are given it, right behind the verb
const GIVEN_REACH = 2
const isGivenTo = (match: CueMatch, run: PlaceRun, cues: readonly CueMatch[]): boolean =>
  cues.some(
    (cue) =>
      says([cue], 'actor', 'buyer') &&
      cue.to === run.from &&
      cue.from >= match.to &&
      cue.from - match.to <= GIVEN_REACH,
  )

// «prende la strada di Hong Kong»
const isItsRoad = (match: CueMatch, run: PlaceRun, { words }: Passage, { genitive }: FlowRules): boolean =>
  run.from - match.to === 1 && genitive.links.has(words[match.to]?.key ?? '')

/** Whether a place behind a verb says where goods go without a preposition of its own. */
export const takesItsEnd = (
  match: CueMatch,
  run: PlaceRun,
  { cues, passage }: Pick<Sentence, 'cues' | 'passage'>,
  rules: FlowRules,
): boolean =>
  run.way === null && !isAdjective(run) && (isGivenTo(match, run, cues) || isItsRoad(match, run, passage, rules))

// «привезли турецкие станки», but not „hat die Zulassung erhalten“
const hasSource = (match: CueMatch, abroad: readonly PlaceRun[], sentence: Sentence, rules: FlowRules): boolean =>
  abroad.some(
    (run) =>
      run.way !== null ||
      isReceiver(match, run) ||
      takesItsEnd(match, run, sentence, rules) ||
      (isAdjective(run) && run.from >= match.to && run.from - match.to <= 2),
  )

// «открыла цех в Сербии», “a showroom opens in Riyadh”: what is built stands right by the word
const BUILT_REACH = 3
const buildsAPlant = (match: CueMatch, { cues }: Sentence): boolean =>
  cues.some(
    (cue) =>
      says([cue], 'plant', 'site') &&
      (cue.to === match.from || (cue.from >= match.to && cue.from - match.to < BUILT_REACH)),
  )

const isWeak = (match: CueMatch, cue: Cue, sentence: Sentence): boolean =>
  WEAK.has(cue) && !(cue === 'build' && buildsAPlant(match, sentence))

// «достигли Индии», but not «достигли рекорда»
const reachesAPlace = (match: CueMatch, abroad: readonly PlaceRun[]): boolean =>
  abroad.some((run) => run.from >= match.to && (run.way === 'towards' || run.from - match.to <= 2))

const standsAlone = (match: CueMatch, cue: Cue, sentence: Sentence, rules: FlowRules): boolean => {
  const abroad = sentence.runs.filter((run) => run.abroad)
  if (abroad.length === 0) return !NEEDS_ABROAD.has(cue) || says(sentence.cues, NEEDS_WAY.has(cue) ? 'lands' : 'land')
  if (NEEDS_WAY.has(cue) && !hasSource(match, abroad, sentence, rules)) return false
  if (cue === 'reach' && !reachesAPlace(match, abroad)) return false
  return !isWeak(match, cue, sentence) || !isOutdone(match, sentence, rules)
}

/** The heads of a sentence in reading order, but for those that turned out to say nothing. */
export const findHeads = (sentence: Sentence, rules: FlowRules, idle: ReadonlySet<CueMatch>): readonly Head[] => {
  let heads: readonly Head[] = []
  for (const match of sentence.cues) {
    const cue = headOf(match)
    if (cue === null || idle.has(match) || !standsAlone(match, cue, sentence, rules)) continue
    heads = joinHead(heads, { cue, match, twin: null }, sentence, rules)
  }
  return heads
}

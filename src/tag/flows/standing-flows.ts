import { groupBy } from '../../base/group-by.ts'
import type { Flow } from '../flow.ts'
import type { GoodsRules } from '../goods/goods-rules.ts'
import { matchWares } from '../goods/match-wares.ts'
import { denies } from './denial.ts'
import type { CueMatch } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import type { PlaceRun } from './place-runs.ts'
import { isAdjective } from './rules/scene.ts'
import { type Sentence, spanOfWords, startsPart } from './sentence.ts'
import { says } from './stretch.ts'

/** What is known of a place of which no clause says anything by a word of trade. */
interface Standing {
  readonly run: PlaceRun
  readonly sentence: Sentence
  readonly flows: FlowRules
  readonly goods: GoodsRules
  /** The sentences before told of goods that go out. */
  readonly goesOn: boolean
}

type Guess = (standing: Standing) => Flow['role'] | null

const clauseOf = ({ run, sentence }: Standing): { from: number; to: number } => {
  let [from, to] = [run.from, run.to]
  while (from > sentence.from && !startsPart(sentence.passage, from)) from -= 1
  while (to < sentence.to && !startsPart(sentence.passage, to)) to += 1
  return { from, to }
}

const cuesBeside = (standing: Standing): CueMatch[] => {
  const { from, to } = clauseOf(standing)
  return standing.sentence.cues.filter((cue) => cue.from >= from && cue.from < to)
}

const isDeniedClause = (standing: Standing): boolean => {
  const { from, to } = clauseOf(standing)
  return says(cuesBeside(standing), 'refuse') || denies(from, to, standing.sentence, standing.flows)
}

const aboutOthers = (standing: Standing): Flow['role'] | null =>
  says(standing.sentence.cues, 'elsewhere') || isDeniedClause(standing) ? 'mention' : null

// «посол в Японии»: an office, not a journey
const OFFICE_REACH = 3
const isOffice = ({ run, sentence }: Pick<Standing, 'run' | 'sentence'>): boolean =>
  sentence.cues.some((cue) => says([cue], 'people') && cue.to <= run.from && run.from - cue.to < OFFICE_REACH)

/** «Министр выступил в Рабате», «чиновники области и штата Гуджарат договорились» */
const officialsMeet = ({ run, sentence }: Standing): Flow['role'] | null => {
  if (!says(sentence.cues, 'official') || run.way === 'from' || isOffice({ run, sentence })) return null
  return run.way === 'towards' ? 'mission' : 'contact'
}

const besideActor = (run: PlaceRun, { cues }: Sentence): boolean =>
  cues.some((cue) => says([cue], 'actor', 'maker') && cue.from >= run.to && cue.from <= run.to + 1)

/** „Ein israelisches Start-up zieht nach Potsdam“ */
const newcomer = ({ run, sentence }: Standing): Flow['role'] | null => {
  const { passage, from, runs } = sentence
  const opens = run.from - from <= 2 && !startsPart(passage, run.from + 1)
  const settles = runs.some((other) => !other.abroad && other.way === 'towards' && other.from >= run.to)
  return opens && settles && isAdjective(run) && run.way === null && besideActor(run, sentence) ? 'investment' : null
}

const namesGoods = ({ sentence, goods }: Standing): boolean => {
  const { passage, from, to, cues } = sentence
  return says(cues, 'wares') || matchWares(passage.words.slice(from, to), goods).some(({ values }) => isGoods(values))
}

const isGoods = (values: ReturnType<typeof matchWares>[number]['values']): boolean =>
  values.some(({ kind }) => kind === 'goods' || kind === 'maker')

// «из Мичуринска», «томский», «наши», or more of what was counted before: the goods are those of the story
const isOwn = ({ sentence, flows, goesOn }: Standing): boolean => {
  const { passage, from, to, runs } = sentence
  const words = passage.words.slice(from, to)
  if (runs.some((run) => !run.abroad) || words.some(({ key }) => flows.own.has(key))) return true
  return goesOn && words.some(({ kind }) => kind === 'digits')
}

/** «Саженцы из Мичуринска прижились в садах Киргизии»: goods of home, and a place for them */
const goodsThere = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  if (run.way !== 'towards' || !isOwn(standing) || says(sentence.cues, 'people') || !namesGoods(standing)) return null
  return says(cuesBeside(standing), 'plan', 'future') ? 'planned' : 'export'
}

// What tells that trade is not meant comes first.
const GUESSES: readonly (readonly [name: string, guess: Guess])[] = [
  ['about-others', aboutOthers],
  ['officials-meet', officialsMeet],
  ['newcomer', newcomer],
  ['goods-there', goodsThere],
]

const flowOf = (standing: Standing, alone: boolean): Flow[] => {
  const { run, sentence } = standing
  const { passage, from, to } = sentence
  for (const [rule, guess] of GUESSES) {
    const role = guess(standing)
    if (role === null) continue
    const trigger = spanOfWords(passage, run.from, run.to)
    const span = alone && role !== 'mention' ? spanOfWords(passage, from, to) : trigger
    return role === 'mention' ? [] : [{ passage, ...span, role, trigger, rule }]
  }
  return []
}

/** Flows of places that no clause gives a role to, by what else stands in the sentence. */
export const findStandingFlows = (
  sentence: Sentence,
  found: readonly Flow[],
  rules: { readonly flows: FlowRules; readonly goods: GoodsRules },
  goesOn: boolean,
): Flow[] => {
  const covered = (run: PlaceRun): boolean =>
    run.mentions.every(({ start }) => found.some((flow) => flow.start <= start && start < flow.end))
  const left = sentence.runs.filter((run) => run.abroad && !covered(run))
  const flows = left.flatMap((run) => flowOf({ run, sentence, ...rules, goesOn }, found.length === 0))
  // one flow for all places that mean the same
  return [...groupBy(flows, ({ role, start, end }) => `${role} ${start} ${end}`).values()].flatMap(([first]) =>
    first === undefined ? [] : [first],
  )
}

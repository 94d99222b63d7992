import type { Flow } from '../flow.ts'
import type { GoodsRules } from '../goods/goods-rules.ts'
import { matchWares } from '../goods/match-wares.ts'
import { denies, refuses } from './denial.ts'
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
  const { sentence, flows } = standing
  return refuses(cuesBeside(standing), sentence.passage.words, flows) || denies(from, to, sentence, flows)
}

const aboutOthers = (standing: Standing): Flow['role'] | null =>
  says(standing.sentence.cues, 'elsewhere') || isDeniedClause(standing) ? 'mention' : null

// «посол в Японии»: an office, not a journey
const OFFICE_REACH = 3
const holdsOffice = ({ run, sentence }: Standing): boolean =>
  run.way === 'towards' &&
  sentence.cues.some((cue) => says([cue], 'people') && cue.to <= run.from && run.from - cue.to < OFFICE_REACH)

/** «Министр выступил в Рабате», «чиновники области и штата Гуджарат договорились» */
const officialsMeet = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  if (!says(sentence.cues, 'official') || run.way === 'from' || holdsOffice(standing)) return null
  return run.way === 'towards' ? 'mission' : 'contact'
}

const PEOPLE_REACH = 2

/** «Гостей из Малайзии принимали в Уфе», „Ukrainische Bäcker lernten in Magdeburg“ */
const guestsCome = ({ run, sentence }: Standing): Flow['role'] | null => {
  const { cues, runs } = sentence
  const guests = cues.some(
    (cue) =>
      says([cue], 'people') &&
      (cue.to <= run.from ? run.from - cue.to <= PEOPLE_REACH : cue.from >= run.to && cue.from - run.to < PEOPLE_REACH),
  )
  return guests && run.way !== 'towards' && runs.some((other) => !other.abroad) ? 'mission' : null
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

// «приморскую сайру», «станки из Томска»
const hasHomeGoods = ({ sentence, goods }: Standing): boolean => {
  const { passage, runs, from, to } = sentence
  const wares = matchWares(passage.words.slice(from, to), goods).filter(({ values }) => isGoods(values))
  return runs.some(
    (run) =>
      !run.abroad &&
      (run.way === 'from' ? wares.length > 0 : isAdjective(run) && wares.some((ware) => ware.from + from === run.to)),
  )
}

/** «Томские карандаши достались казахстанским школьникам» */
const givenTo = (standing: Standing): Flow['role'] | null =>
  isAdjective(standing.run) && isRecipient(standing.run, standing) && isOwn(standing) && namesGoods(standing)
    ? 'export'
    : null

/** „Polnische Bauern ernten mit Maschinen aus Kassel“, «ретейлер из Перу разместит приморскую сайру»: who has the goods of home */
const theyHaveTheGoods = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  if (says(sentence.cues, 'people', 'through', 'compete') || !hasHomeGoods(standing)) return null
  const recipient = isRecipient(run, standing) || run.way === null || besideActor(run, sentence)
  if (!recipient) return null
  return says(cuesBeside(standing), 'plan', 'future') ? 'planned' : 'export'
}

// «казахстанским школьникам»
const isRecipient = (run: PlaceRun, { sentence: { passage }, flows }: Standing): boolean =>
  flows.recipientEndings.some(
    ([adjective, noun]) =>
      passage.words[run.to - 1]?.key.endsWith(adjective) === true && passage.words[run.to]?.key.endsWith(noun) === true,
  )

/** „Mit Holz aus Finnland baut die Tischlerei“: goods that stand right before where they come from */
const goodsFrom = ({ run, sentence, goods }: Standing): Flow['role'] | null => {
  const { passage, from } = sentence
  if (run.way !== 'from' || says(sentence.cues, 'compete', 'people', 'buyer', 'orders')) return null
  const before = matchWares(passage.words.slice(from, run.from), goods).at(-1)
  const right = before !== undefined && isGoods(before.values) && run.from - (before.to + from) <= 1
  return right ? 'import' : null
}

/** «лидирует Китай», „die Niederlande bleiben die Nummer eins“ of what is the story’s own */
const ranks = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  const ranked = says(sentence.cues, 'share') && !isAdjective(run) && run.way !== 'from'
  return ranked && isOwn(standing) && namesGoods(standing) ? 'export' : null
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
  ['given-to', givenTo],
  ['guests-come', guestsCome],
  ['officials-meet', officialsMeet],
  ['goods-there', goodsThere],
  ['they-have-the-goods', theyHaveTheGoods],
  ['goods-from', goodsFrom],
  ['ranks', ranks],
  ['newcomer', newcomer],
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
  const { passage, from, to } = sentence
  const guessed = left.flatMap((run) => guessOf({ run, sentence, ...rules, goesOn }))
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

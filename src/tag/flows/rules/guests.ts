import type { Cue } from '../../../languages/parts/flow-words.ts'
import type { Flow } from '../../flow.ts'
import { denies, refuses } from '../denial.ts'
import type { PlaceRun } from '../place-runs.ts'
import { type Sentence, startsPart } from '../sentence.ts'
import { says } from '../stretch.ts'
import { isAdjective } from './scene.ts'
import { clauseOf, cuesBeside, type Standing } from './standing.ts'

const isDeniedClause = (standing: Standing): boolean => {
  const { from, to } = clauseOf(standing)
  const { sentence, flows } = standing
  return refuses(cuesBeside(standing), sentence.passage.words, flows) || denies(from, to, sentence, flows)
}

/** «биржа в США», «в Израиль его не пускают» */
export const aboutOthers = (standing: Standing): Flow['role'] | null =>
  says(standing.sentence.cues, 'elsewhere') || isDeniedClause(standing) ? 'mention' : null

// «посол в Японии»: an office, not a journey
const OFFICE_REACH = 3
const holdsOffice = ({ run, sentence }: Standing): boolean =>
  run.way === 'towards' &&
  sentence.cues.some((cue) => says([cue], 'people') && cue.to <= run.from && run.from - cue.to < OFFICE_REACH)

/** «Министр выступил в Рабате», «чиновники области и штата Гуджарат договорились» */
export const officialsMeet = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  if (!says(cuesBeside(standing), 'official') || run.way === 'from' || holdsOffice(standing)) return null
  if (isAdjective(run) && !precedes(run, sentence, 'actor', 'maker', 'official', 'people')) return null
  return run.way === 'towards' ? 'mission' : 'contact'
}

const PEOPLE_REACH = 2

/** «Гостей из Малайзии принимали в Уфе», „Ukrainische Bäcker lernten in Magdeburg“ */
export const guestsCome = ({ run, sentence }: Standing): Flow['role'] | null => {
  const { cues, runs } = sentence
  const guests = cues.some(
    (cue) =>
      says([cue], 'people') &&
      (cue.to <= run.from ? run.from - cue.to <= PEOPLE_REACH : cue.from >= run.to && cue.from - run.to < PEOPLE_REACH),
  )
  return guests && run.way !== 'towards' && runs.some((other) => !other.abroad) ? 'mission' : null
}

const precedes = ({ to }: PlaceRun, { cues }: Sentence, ...kinds: readonly Cue[]): boolean =>
  cues.some((cue) => says([cue], ...kinds) && cue.from >= to && cue.from <= to + 1)

// «mercato statunitense»
const followsActor = (run: PlaceRun, { cues, passage: { words } }: Sentence): boolean =>
  isAdjective(run) &&
  words[run.from]?.joint === ' ' &&
  cues.some((cue) => cue.to === run.from && says([cue], 'actor', 'maker'))

/** Whether a word for firms or markets stands right beside a place. */
export const besideActors = (run: PlaceRun, sentence: Sentence): boolean =>
  precedes(run, sentence, 'actor', 'maker') || followsActor(run, sentence)

/** „Ein israelisches Start-up zieht nach Potsdam“ */
export const newcomer = ({ run, sentence }: Standing): Flow['role'] | null => {
  const { passage, from, runs } = sentence
  const opens = run.from - from <= 2 && !startsPart(passage, run.from + 1)
  const settles = runs.some((other) => !other.abroad && other.way === 'towards' && other.from >= run.to)
  return opens && settles && isAdjective(run) && run.way === null && besideActors(run, sentence) ? 'investment' : null
}

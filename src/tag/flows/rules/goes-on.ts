import type { Word } from '../../../base/words.ts'
import type { Cue } from '../../../languages/parts/flow-words.ts'
import type { Flow } from '../../flow.ts'
import { isHomeAmongOthers, isQuestion } from '../headless-flows.ts'
import type { PlaceRun } from '../place-runs.ts'
import { says } from '../stretch.ts'
import { besideActors } from './guests.ts'
import { isAdjective, isRange } from './scene.ts'
import { cuesBeside, type Matter, namesGoods, type Standing } from './standing.ts'

// what tells of a place for its own sake, or of people there: anywhere in its sentence, or beside it
const OTHER_MATTERS: readonly Cue[] = ['people', 'official', 'elsewhere', 'outsider']
const OTHERS_BESIDE: readonly Cue[] = [
  'compete',
  'through',
  'compare',
  'neighbour',
  'contact',
  'build',
  'site',
  'barrier',
  'dearer',
]

// what is said of goods without their name: «берёт», «на втором месте», “paid for”
const OF_GOODS: readonly Cue[] = ['share', 'take', 'want', 'used', 'revenue', 'buyer', 'actor']

/** «Ulaanbaatar paid for two wagons, and Kyrgyzstan for three»: a country in a text of goods that go out, or come in */
export const goesOnAsBefore = (standing: Standing): Flow['role'] | null => {
  const { run, sentence } = standing
  const matter = standing.matter ?? ofStory(standing)
  if (matter === null || says(sentence.cues, ...OTHER_MATTERS)) return null
  if (isQuestion(sentence) || isHomeAmongOthers(sentence)) return null
  const beside = cuesBeside(standing)
  if (says(beside, ...OTHERS_BESIDE) || !(tellsOfGoods(standing) || isMeantFor(standing))) return null
  if (!standsForItself(run, standing) || worksThere(run, standing) || acts(standing)) return null
  const wrongWay = run.way === (matter === 'export' ? 'from' : 'towards')
  if (wrongWay && !drives(standing) && !isRange(run, sentence.runs)) return null
  return says(beside, 'plan', 'future') ? 'planned' : matter
}

// far from what was told before, a country itself must take so and so much
const ofStory = (standing: Standing): Matter => {
  const { story, run, sentence } = standing
  const { passage, from, to } = sentence
  if (drives(standing)) return story
  if (run.way !== null || (isAdjective(run) && !besideActors(run, sentence))) return null
  if (leads(standing)) return story
  return passage.words.slice(from, to).some(isCount) || namesGoods(standing) ? story : null
}

// «2010» is a year, «40» so and so much
const YEAR = /^(?:19|20)\d\d$/
const isCount = ({ kind, text }: Word): boolean => kind === 'digits' && !YEAR.test(text)

// not «датский сыр», «с Японией пока переписываемся»
const standsForItself = (run: PlaceRun, standing: Standing): boolean => {
  const { sentence, flows } = standing
  const near = sentence.passage.words.slice(Math.max(sentence.from, run.from - 2), run.from)
  if (run.way === null && near.some(({ key }) => flows.governs.party.has(key)) && !leads(standing)) return false
  return !isAdjective(run) || besideActors(run, sentence)
}

// „Für die Mongolei wurde ein Wagen angehängt“
const isMeantFor = ({ run, matter, sentence: { passage }, flows }: Standing): boolean =>
  matter === 'export' &&
  [1, 2].some((back) => flows.governs.good.has(passage.words[run.from - back]?.key ?? '')) &&
  run.way === 'towards'

// «trainato dal mercato statunitense», “led by Mexico”
const DRIVER_REACH = 4
const drives = ({ run, sentence: { cues } }: Standing): boolean =>
  cues.some((cue) => says([cue], 'share') && cue.to <= run.from && run.from - cue.to < DRIVER_REACH)

// «con Cile e Oman a fare da traino», “with China leading”
const LEAD_REACH = 4
const leads = ({ run, sentence: { cues } }: Standing): boolean =>
  cues.some((cue) => says([cue], 'share') && cue.from >= run.to && cue.from - run.to < LEAD_REACH)

// “dumping by Saudi Arabia”
const acts = (standing: Standing): boolean => {
  const { run, sentence, flows } = standing
  return flows.agents.has(sentence.passage.words[run.from - 1]?.key ?? '') && run.way === null && !drives(standing)
}

// «мастера в Гданьске»
const worksThere = ({ way, from }: PlaceRun, { sentence: { cues } }: Standing): boolean =>
  way === 'towards' && cues.some((cue) => says([cue], 'actor') && cue.to <= from && from - cue.to <= 1)

// «предпочитают украинское сырьё»: goods of others
const namesOtherGoods = ({ run, sentence: { runs, cues } }: Standing): boolean =>
  says(cues, 'want') && runs.some((other) => other !== run && other.abroad && isAdjective(other))

const tellsOfGoods = (standing: Standing): boolean => {
  const { passage, from, to, cues } = standing.sentence
  if (namesOtherGoods(standing)) return false
  if (says(cues, ...OF_GOODS) || passage.words.slice(from, to).some(isCount)) return true
  return namesGoods(standing)
}

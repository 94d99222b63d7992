import { gather } from '../../base/gather.ts'
import type { Flow } from '../flow.ts'
import type { PlaceRun } from './place-runs.ts'
import { isAdjective } from './rules/scene.ts'
import { type Sentence, spanOfWords } from './sentence.ts'
import { says } from './stretch.ts'

// a small word right before the place: «по контракту с чешской фирмой»
const PREPOSITION_LENGTH = 2

// «чешские станки», but not «чешские заводы», «по просьбе чешских властей»
const namesGoods = (run: PlaceRun, { passage, cues }: Sentence): boolean => {
  const before = passage.words[run.from - 1]
  const actor = cues.some(
    (cue) => says([cue], 'actor', 'buyer', 'people') && (cue.to === run.from || cue.from === run.to),
  )
  const governed = before !== undefined && before.joint === ' ' && before.text.length <= PREPOSITION_LENGTH
  const noun = [passage.words[run.to], before].some((word) => word?.kind === 'letters' && !word.capital)
  return isAdjective(run) && run.way === null && noun && !actor && !governed
}

/** «Чешские станки продаются в Китае дороже»: goods of others that go where those of the region go. */
export const findRivalGoods = (sentence: Sentence, flows: readonly Flow[]): Flow[] =>
  gather(flows, (flow): Flow[] => {
    if (flow.role !== 'export') return []
    const inside = sentence.runs
      .filter((run) => run.abroad)
      .map((run) => ({ run, ...spanOfWords(sentence.passage, run.from, run.to) }))
      .filter(({ start }) => flow.start <= start && start < flow.end)
    const [first, next] = inside
    if (first === undefined || next?.run.way !== 'towards' || first.start > flow.trigger.start) return []
    if (!namesGoods(first.run, sentence)) return []
    const { start, end } = first
    return [{ passage: sentence.passage, role: 'mention', start, end, trigger: flow.trigger, rule: 'rival-goods' }]
  })

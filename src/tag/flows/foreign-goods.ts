import { gather } from '../../base/gather.ts'
import type { Flow } from '../flow.ts'
import type { CueMatch } from './find-cues.ts'
import { type Sentence, spanOfWords } from './sentence.ts'
import { says } from './stretch.ts'

// where the home side is a guest, makers it meets are foreign unless the text says they are of home
const GUEST: ReadonlySet<Flow['role']> = new Set<Flow['role']>(['mission', 'contact', 'investment'])

const isOfHome = (match: CueMatch, flow: Flow, { runs, passage }: Sentence): boolean =>
  runs.some(
    (run) =>
      !run.abroad &&
      (passage.words[run.from]?.start ?? 0) >= flow.trigger.start &&
      (run.from < match.from || run.from - match.to <= 3),
  )

/** «завод производителя грузовой техники Foton Motor»: what a foreign maker makes, up to the next place. */
const makersGoods = (match: CueMatch, flow: Flow, sentence: Sentence): Flow[] => {
  if (!says([match], 'maker') || isOfHome(match, flow, sentence)) return []
  const { passage, runs } = sentence
  const trigger = spanOfWords(passage, match.from, match.to)
  const next = runs.find((run) => run.from >= match.to)
  const stop = next === undefined ? flow.end : (passage.words[next.from - 1]?.end ?? flow.end)
  return [
    { passage, role: 'foreign', start: trigger.start, end: Math.min(flow.end, stop), trigger, rule: 'foreign-maker' },
  ]
}

/** «локализация производства тракторов»: what is made under another’s name. */
const localisedGoods = (match: CueMatch, flow: Flow, { passage }: Sentence): Flow[] => {
  if (!says([match], 'localise')) return []
  const trigger = spanOfWords(passage, match.from, match.to)
  return [{ passage, role: 'foreign', start: trigger.end, end: flow.end, trigger, rule: 'localised-goods' }]
}

/** Goods that are others’, where their makers are visited, met or asked to come. */
export const findForeignGoods = (sentence: Sentence, flows: readonly Flow[]): Flow[] => {
  const hosts = flows.filter(({ role }) => GUEST.has(role))
  if (hosts.length === 0) return []
  return gather(sentence.cues, (match): Flow[] => {
    const start = sentence.passage.words[match.from]?.start ?? 0
    const flow = hosts.find((host) => host.trigger.start <= start && start < host.end)
    if (flow === undefined) return []
    return [...makersGoods(match, flow, sentence), ...localisedGoods(match, flow, sentence)]
  })
}

import type { Flow } from '../flow.ts'
import type { CueMatch } from './find-cues.ts'
import type { Sentence } from './sentence.ts'
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

/** The goods of a foreign maker that is visited or met: «завод производителя грузовой техники Foton Motor». */
export const findForeignGoods = (sentence: Sentence, flows: readonly Flow[]): Flow[] => {
  const { passage, cues, runs } = sentence
  return cues.flatMap((match): Flow[] => {
    const start = passage.words[match.from]?.start ?? 0
    const flow = flows.find((host) => GUEST.has(host.role) && host.trigger.start < start && start < host.end)
    if (!says([match], 'maker') || flow === undefined || isOfHome(match, flow, sentence)) return []
    const next = runs.find((run) => run.from >= match.to)
    const stop = next === undefined ? Number.POSITIVE_INFINITY : (passage.words[next.from - 1]?.end ?? start)
    const trigger = { start, end: passage.words[match.to - 1]?.end ?? start }
    return [{ passage, role: 'foreign', start, end: Math.min(flow.end, stop), trigger, rule: 'foreign-maker' }]
  })
}

import type { Span } from '../../base/span.ts'
import { wordAt } from '../../base/words.ts'
import type { Flow } from '../flow.ts'
import { type Passage, sentenceAt } from '../passage.ts'
import type { GoodsRules } from './goods-rules.ts'

// how many words may stand between the verb and its goods: «erhält dafür zehn neue Traktoren»
const REACH = 6

/** Whether goods come back for those that the same sentence sends: «отгружаем в Китай бумагу, а получаем тракторы», «da lì arriva carne». */
export const isReceived = (
  { passage, start }: Span & { readonly passage: Passage },
  flows: readonly Flow[],
  rules: GoodsRules,
): boolean => {
  const sentence = sentenceAt(passage, start)
  const sent = flows.find(
    (flow) =>
      flow.passage === passage &&
      flow.role === 'export' &&
      sentence.start <= flow.trigger.start &&
      flow.trigger.end <= start,
  )
  if (sent === undefined) return false
  const last = wordAt(passage.words, start)
  const { after, verbs, back } = rules.received
  for (let at = wordAt(passage.words, sent.trigger.end); at < last; at += 1) {
    const [before, word] = [passage.words[at - 1]?.key ?? '', passage.words[at]?.key ?? '']
    // «обратно» says so of all that follows
    if (back.has(word) || back.has(`${before} ${word}`)) return true
    if (at >= last - REACH && verbs.has(word) && after.has(before)) return true
  }
  return false
}

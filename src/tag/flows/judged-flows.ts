import { gather } from '../../base/gather.ts'
import type { Span } from '../../base/span.ts'
import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Flow } from '../flow.ts'
import { antecedentFlows } from './antecedents.ts'
import { segmentOf } from './denial.ts'
import type { CueMatch } from './find-cues.ts'
import { WEAK } from './find-heads.ts'
import type { FlowRules } from './flow-rules.ts'
import { judgeStretch } from './judge-stretch.ts'
import type { PlaceRun } from './place-runs.ts'
import { readStretches } from './read-stretches.ts'
import { isRange } from './rules/scene.ts'
import { type Sentence, spanOfWords } from './sentence.ts'
import { type Stretch, says } from './stretch.ts'

/** Rule of a flow whose partners are those of the sentence before: «Стороны рассмотрят …», «Туда отвезли …». */
export const PARTIES_RULE = 'parties-before'

interface Judged {
  readonly stretch: Stretch
  readonly judgement: ReturnType<typeof judgeStretch>
}

const NO_HEADS: ReadonlySet<CueMatch> = new Set()

// a weak head of which no rule knows what to say leaves its words to the heads around it
const judgeAll = (sentence: Sentence, rules: FlowRules, idle = NO_HEADS): Judged[] => {
  const judged = readStretches(sentence, rules, idle).map((stretch) => ({
    stretch,
    judgement: judgeStretch({ stretch, passage: sentence.passage, rules }),
  }))
  if (judged.every(({ judgement }) => judgement !== null)) return judged
  const heard = new Set(judged.filter(({ judgement }) => judgement !== null).map(({ stretch }) => stretch.at))
  const silent = judged.find(({ stretch: { head, at } }) => WEAK.has(head) && !heard.has(at))
  // one by one: «в Чили завод надеется попасть»
  return silent === undefined ? judged : judgeAll(sentence, rules, new Set([...idle, silent.stretch.at]))
}

// «С русскими не работаем, перешли на казахов»: a denial holds between its commas, where it has a place there
const deniedSpan = (stretch: Stretch, sentence: Sentence): Span => {
  const segment = segmentOf(stretch.at, sentence)
  const [from, to] = [Math.max(segment.from, stretch.from), Math.min(segment.to, stretch.to)]
  // «Чили, которая в Россию его не поставляла»
  const own = [...stretch.abroad, ...stretch.home].some((run) => run.from >= from && run.from < to)
  return own ? spanOfWords(sentence.passage, from, to) : stretch
}

// «Бразилия ввела квоту, и поставки туда урезали»: what goes there goes to the place named before
const thereAgain = ({ abroad, shades, from }: Stretch, flow: Flow, { passage, runs }: Sentence): Flow[] => {
  const place = runs.findLast((run) => run.abroad && run.to <= from)
  if (place === undefined || abroad.length > 0 || flow.role !== 'export' || !says(shades, 'there')) return []
  return [{ ...flow, ...spanOfWords(passage, place.from, place.to), rule: 'there' }]
}

// “followed by Chile”, «seguiti da Cile»
const follows = ({ from }: PlaceRun, cues: readonly CueMatch[]): boolean =>
  cues.some((cue) => says([cue], 'share') && (cue.to === from || cue.to === from - 1))

// «китайские переработчики из Харбина»
const isPartOf = (run: PlaceRun, abroad: readonly PlaceRun[]): boolean =>
  abroad.some((other) => other !== run && other.mentions[0]?.place.country === run.mentions[0]?.place.country)

// “India takes the fibre, despite campaigns led from Chile”: goods that go there come from no third country
const GOES_ITSELF: ReadonlySet<Cue> = new Set<Cue>([
  'go',
  'carry',
  'take',
  'buy',
  'used',
  'reach',
  'supply',
  'sell',
  'export',
])
const fromElsewhere = ({ head, abroad }: Stretch, flow: Flow, { passage, cues }: Sentence): Flow[] => {
  const [first] = abroad
  if (
    !(flow.role === 'export' || flow.role === 'planned') ||
    !GOES_ITSELF.has(head) ||
    first === undefined ||
    first.way === 'from'
  )
    return []
  return abroad
    .filter((run) => run.way === 'from' && !isRange(run, abroad) && !follows(run, cues) && !isPartOf(run, abroad))
    .map((run) => ({ ...flow, ...spanOfWords(passage, run.from, run.to), role: 'mention', rule: 'from-elsewhere' }))
}

/** What the heads of a sentence say, a flow for each stretch. */
export const judgedFlows = (sentence: Sentence, rules: FlowRules): Flow[] => {
  const { passage, cues, runs } = sentence
  const namesNobody = !runs.some((run) => run.abroad)
  const ofParties = namesNobody && says(cues, 'parties', 'there')
  const toLand = namesNobody && says(cues, 'to-land')
  return gather(judgeAll(sentence, rules), ({ stretch, judgement }): Flow[] => {
    const about = antecedentFlows(stretch, sentence, rules)
    if (judgement === null) return about
    const trigger = spanOfWords(passage, stretch.at.from, stretch.at.to)
    const ofLand = judgement.rule === 'land-buys' || (toLand && stretch.head === 'export')
    const rule = ofParties || ofLand ? PARTIES_RULE : judgement.rule
    const span = judgement.rule === 'denied' ? deniedSpan(stretch, sentence) : stretch
    const flow = { passage, start: span.start, end: span.end, role: judgement.role, trigger, rule }
    return [flow, ...thereAgain(stretch, flow, sentence), ...fromElsewhere(stretch, flow, sentence), ...about]
  })
}

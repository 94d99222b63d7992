import { gather } from '../../base/gather.ts'
import { groupBy } from '../../base/group-by.ts'
import type { Span } from '../../base/span.ts'
import { type Flow, givesRole } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Names } from '../names/names.ts'
import type { Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'
import { segmentOf } from './denial.ts'
import type { CueMatch } from './find-cues.ts'
import { WEAK } from './find-heads.ts'
import type { FlowRules } from './flow-rules.ts'
import { findForeignGoods } from './foreign-goods.ts'
import { answers, asksWhere, foreignMeans, goodsGoOn, homeMarket, isQuestion, listGoesOn } from './headless-flows.ts'
import { judgeStretch } from './judge-stretch.ts'
import { findNearFlows } from './near-flows.ts'
import { readStretches } from './read-stretches.ts'
import { findRivalGoods } from './rival-goods.ts'
import { readSentences, type Sentence, spanOfWords } from './sentence.ts'
import { findStandingFlows } from './standing-flows.ts'
import { type Stretch, says } from './stretch.ts'
import { findSwitchedGoods } from './switched-goods.ts'
import { withoutAsides } from './without-asides.ts'

/** Rule of a flow whose partners are those of the sentence before: «Стороны рассмотрят …», «Туда отвезли …». */
export const PARTIES_RULE = 'parties-before'

// how many sentences without a flow a list may lie behind what it goes on with
const MEMORY = 2

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
  const silent = judged.map(({ stretch }) => stretch).filter(({ head, at }) => WEAK.has(head) && !heard.has(at))
  if (silent.length === 0) return judged
  return judgeAll(sentence, rules, new Set([...idle, ...silent.map(({ at }) => at)]))
}

// «С русскими не работаем, перешли на казахов»: a denial holds between its commas, where it has a place there
const deniedSpan = (stretch: Stretch, sentence: Sentence): Span => {
  const segment = segmentOf(stretch.at, sentence)
  const [from, to] = [Math.max(segment.from, stretch.from), Math.min(segment.to, stretch.to)]
  const own = stretch.abroad.some((run) => run.from >= from && run.from < to)
  return own ? spanOfWords(sentence.passage, from, to) : stretch
}

// «Бразилия ввела квоту, и поставки туда урезали»: what goes there goes to the place named before
const thereAgain = ({ abroad, shades, from }: Stretch, flow: Flow, { passage, runs }: Sentence): Flow[] => {
  const place = runs.findLast((run) => run.abroad && run.to <= from)
  if (place === undefined || abroad.length > 0 || flow.role !== 'export' || !says(shades, 'there')) return []
  return [{ ...flow, ...spanOfWords(passage, place.from, place.to), rule: 'there' }]
}

const judgedFlows = (sentence: Sentence, rules: FlowRules): Flow[] => {
  const { passage, cues, runs } = sentence
  const ofParties = says(cues, 'parties', 'there') && !runs.some((run) => run.abroad)
  return gather(judgeAll(sentence, rules), ({ stretch, judgement }): Flow[] => {
    if (judgement === null) return []
    const trigger = spanOfWords(passage, stretch.at.from, stretch.at.to)
    const rule = ofParties ? PARTIES_RULE : judgement.rule
    const span = judgement.rule === 'denied' ? deniedSpan(stretch, sentence) : stretch
    const flow = { passage, start: span.start, end: span.end, role: judgement.role, trigger, rule }
    return [flow, ...thereAgain(stretch, flow, sentence)]
  })
}

/**
 * What each stretch of a sentence says about trade, in reading order. Flows may lie inside others; the narrowest holds.
 * A sentence that only goes on counting takes the role of the one before.
 */
export const findFlows = (
  passages: readonly Passage[],
  names: Names,
  mentions: readonly Mention[],
  tongue: Pick<Tongue, 'flows' | 'goods'>,
  home: string,
): Flow[] => {
  const rules = tongue.flows
  const places = groupBy(mentions, ({ passage }) => passage)
  const shields = groupBy(names.organisations, ({ passage }) => passage)
  const flows: Flow[] = []
  let last: Flow | null = null
  let age = 0
  let asked = false
  for (const passage of passages)
    for (const sentence of readSentences(passage, places.get(passage) ?? [], shields.get(passage) ?? [], home, rules)) {
      age += 1
      if (sentence.cues.length === 0 && sentence.runs.length === 0) continue
      const near = [...findNearFlows(sentence, rules), ...findSwitchedGoods(sentence, rules)]
      const means = foreignMeans(sentence)
      const rest = withoutAsides(sentence, [...near, ...means])
      let main: Flow[] = judgedFlows(rest, rules)
      if (main.length === 0) main = means
      if (main.length === 0 && last !== null && asked) main = answers(sentence, last)
      if (main.length === 0 && last !== null && age <= MEMORY) main = listGoesOn(sentence, last, rules)
      if (main.length === 0 && last !== null && age === 1) main = goodsGoOn(sentence, last)
      if (main.length === 0) main = asksWhere(sentence)
      if (main.length === 0) main = homeMarket(sentence)
      const aside = [...near, ...(main === means ? [] : means), ...findRivalGoods(rest, main)]
      const goesOn = last?.role === 'export' && age <= MEMORY
      const standing = findStandingFlows(sentence, [...main, ...aside], tongue, goesOn)
      flows.push(...main, ...aside, ...standing, ...findForeignGoods(sentence, main))
      if (main.length > 0) age = 0
      asked = main.length > 0 && isQuestion(sentence)
      last = [...main, ...standing].findLast(givesRole) ?? last
    }
  return flows
}

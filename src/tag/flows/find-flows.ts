import { wordAt } from '../../base/words.ts'
import { type Flow, givesRole } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Names } from '../names/names.ts'
import type { Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'
import { type CueMatch, findCues } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import { findForeignGoods } from './foreign-goods.ts'
import { judgeStretch } from './judge-stretch.ts'
import { findNearFlows } from './near-flows.ts'
import { findRuns, type WaySigns } from './place-runs.ts'
import { readStretches, type Sentence } from './read-stretches.ts'
import { says } from './stretch.ts'

const waySigns = (cues: readonly CueMatch[]): WaySigns => ({
  skips: new Set(cues.filter((cue) => says([cue], 'actor')).map(({ from }) => from)),
  stops: new Set(cues.filter((cue) => says([cue], 'compare')).map(({ to }) => to - 1)),
})

const readSentences = (
  passage: Passage,
  mentions: readonly Mention[],
  names: Names,
  home: string,
  rules: FlowRules,
): Sentence[] => {
  const shields = names.organisations.filter((name) => name.passage === passage)
  const cues = findCues(passage, shields, rules)
  const own = mentions.filter((mention) => mention.passage === passage)
  const runs = findRuns(passage, own, home, rules, waySigns(cues))
  return passage.sentences.map((sentence) => {
    const from = wordAt(passage.words, sentence.start)
    const to = wordAt(passage.words, sentence.end)
    const inside = ({ from: at }: { from: number }) => at >= from && at < to
    return { passage, from, to, cues: cues.filter(inside), runs: runs.filter(inside) }
  })
}

/** Rule of a flow whose partners are those of the sentence before: «Стороны рассмотрят …». */
export const PARTIES_RULE = 'parties-before'

const judgedFlows = (sentence: Sentence, rules: FlowRules): Flow[] => {
  const { passage } = sentence
  const ofParties = says(sentence.cues, 'parties') && !sentence.runs.some((run) => run.abroad)
  return readStretches(sentence, rules).flatMap((stretch): Flow[] => {
    const judgement = judgeStretch({ stretch, passage, rules })
    if (judgement === null) return []
    const trigger = {
      start: passage.words[stretch.at.from]?.start ?? stretch.start,
      end: passage.words[stretch.at.to - 1]?.end ?? stretch.end,
    }
    return [
      {
        passage,
        start: stretch.start,
        end: stretch.end,
        trigger,
        ...judgement,
        ...(ofParties && { rule: PARTIES_RULE }),
      },
    ]
  })
}

const span = ({ passage, from, to }: Sentence) => ({
  passage,
  start: passage.words[from]?.start ?? 0,
  end: passage.words[to - 1]?.end ?? 0,
})

// a list has hardly a word besides its places
const WORDS_BESIDE_PLACES = 6

const isList = ({ from, to, runs }: Sentence): boolean => {
  const abroad = runs.filter((run) => run.abroad)
  const named = abroad.reduce((sum, run) => sum + run.to - run.from, 0)
  return abroad.flatMap(({ mentions }) => mentions).length > 1 && to - from - named <= WORDS_BESIDE_PLACES
}

/** «Ещё треть – это Монголия и Китай»: counts on what the sentence before counted. */
const listGoesOn = (sentence: Sentence, last: Flow | null): Flow[] => {
  const share = sentence.cues.find((cue) => says([cue], 'share'))
  const run = sentence.runs.find((place) => place.abroad)
  if (last === null || run === undefined) return []
  const whole = span(sentence)
  const counts = sentence.passage.text.slice(whole.start, whole.end).includes('%')
  if (share === undefined && !counts && !isList(sentence)) return []
  const from = share?.from ?? run.from
  const to = share?.to ?? run.to
  const { words } = sentence.passage
  const trigger = { start: words[from]?.start ?? whole.start, end: words[to - 1]?.end ?? whole.end }
  return [{ ...whole, role: last.role, trigger, rule: 'list-goes-on' }]
}

/** «Внутренний рынок её уже не вмещает»: a sentence of the market at home and of nothing else. */
const homeMarket = (sentence: Sentence): Flow[] => {
  const match = sentence.cues.find((cue) => says([cue], 'domestic'))
  if (match === undefined) return []
  const whole = span(sentence)
  const { words } = sentence.passage
  const trigger = { start: words[match.from]?.start ?? whole.start, end: words[match.to - 1]?.end ?? whole.end }
  return [{ ...whole, role: 'domestic', trigger, rule: 'home-market' }]
}

// how many sentences without a flow a list may lie behind what it goes on with
const MEMORY = 2

/**
 * What each stretch of a sentence says about trade, in reading order. Flows may lie inside others; the narrowest holds.
 * A sentence that only goes on counting takes the role of the one before.
 */
export const findFlows = (
  passages: readonly Passage[],
  names: Names,
  mentions: readonly Mention[],
  tongue: Pick<Tongue, 'flows'>,
  home: string,
): Flow[] => {
  const rules = tongue.flows
  const flows: Flow[] = []
  let last: Flow | null = null
  let age = 0
  for (const passage of passages)
    for (const sentence of readSentences(passage, mentions, names, home, rules)) {
      const judged: Flow[] = judgedFlows(sentence, rules)
      const going: Flow[] = age < MEMORY ? listGoesOn(sentence, last) : []
      const main: Flow[] = judged.length > 0 ? judged : [...going, ...homeMarket(sentence)].slice(0, 1)
      flows.push(...main, ...findNearFlows(sentence, rules), ...findForeignGoods(sentence, main))
      age = main.length > 0 ? 0 : age + 1
      last = main.findLast(givesRole) ?? last
    }
  return flows
}

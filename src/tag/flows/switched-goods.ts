import type { Flow } from '../flow.ts'
import { segmentOf } from './denial.ts'
import type { CueMatch } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import type { PlaceRun } from './place-runs.ts'
import { isAdjective } from './rules/scene.ts'
import { type Sentence, spanOfWords } from './sentence.ts'
import { says } from './stretch.ts'

/** «Завод перешёл на китайские», „auf chinesische umgestiegen“: what stands in for other means comes from abroad; but «омская мука заменила в Иране турецкую». */
export const findSwitchedGoods = (sentence: Sentence, rules: FlowRules): Flow[] =>
  sentence.cues.flatMap((match): Flow[] => {
    if (!says([match], 'switch')) return []
    const near = runsBeside(match, sentence)
    const run = near.findLast((place) => isNewcomer(place, match, sentence, rules))
    if (run === undefined) return []
    const { passage } = sentence
    const role = gaveWay(run, near, sentence, rules) ? 'mention' : 'import'
    const trigger = spanOfWords(passage, match.from, match.to)
    return [{ passage, role, ...spanOfWords(passage, run.from, run.to), trigger, rule: 'switched-goods' }]
  })

const runsBeside = (match: CueMatch, sentence: Sentence): PlaceRun[] => {
  const { from, to } = segmentOf(match, sentence)
  return sentence.runs.filter((run) => run.from >= from && run.from < to)
}

// “with Chinese ones”, “by Chinese ones”
const hasAgentWord = (run: PlaceRun, { passage }: Sentence, { agents, governs }: FlowRules): boolean => {
  const key = passage.words[run.from - 1]?.key ?? ''
  return agents.has(key) || governs.work.has(key)
}

// «омская мука заменила турецкую», «заменила в Иране турецкую»: goods of home took the place of those
const gaveWay = (run: PlaceRun, near: readonly PlaceRun[], sentence: Sentence, rules: FlowRules): boolean =>
  run.way === null &&
  !hasAgentWord(run, sentence, rules) &&
  near.some((place) => place !== run && (!place.abroad || place.way === 'towards'))

const isNewcomer = (run: PlaceRun, match: CueMatch, sentence: Sentence, rules: FlowRules): boolean =>
  run.abroad &&
  isAdjective(run) &&
  run.way !== 'from' &&
  lacksNoun(run, sentence) &&
  !followsNoun(run, match, sentence, rules)

// «на китайские», “with Chinese ones”: what is meant was named before
const lacksNoun = (run: PlaceRun, { passage, cues }: Sentence): boolean => {
  const next = passage.words[run.to]
  if (next === undefined || next.joint !== ' ') return true
  return cues.some((cue) => cue.from === run.to && says([cue], 'wares', 'switch'))
}

// «a clienti polacchi», but not «a quelli polacchi»
const followsNoun = (run: PlaceRun, match: CueMatch, sentence: Sentence, rules: FlowRules): boolean => {
  const { passage, cues, runs } = sentence
  if (run.from === match.to || runs.some((place) => place.to === run.from)) return false
  if (cues.some((cue) => cue.to === run.from && says([cue], 'wares'))) return false
  // «заменила шведские станки китайскими»
  const last = passage.words[run.to - 1]?.key ?? ''
  if (rules.agentEndings.some((ending) => last.endsWith(ending))) return false
  const key = passage.words[run.from - 1]?.key ?? ''
  return !rules.articles.has(key) && !rules.towards.has(key) && !hasAgentWord(run, sentence, rules)
}

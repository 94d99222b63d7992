import type { Flow } from '../flow.ts'
import { type Sentence, spanOfWords } from './sentence.ts'
import { says } from './stretch.ts'

// a list has hardly a word besides its places; an item of one, «Китай, 40 тонн», still fewer
const WORDS_BESIDE_PLACES = 6
const WORDS_BESIDE_A_PLACE = 2

const isList = ({ from, to, runs }: Sentence): boolean => {
  const abroad = runs.filter((run) => run.abroad)
  const named = abroad.reduce((sum, run) => sum + run.to - run.from, 0)
  const many = abroad.flatMap(({ mentions }) => mentions).length > 1
  return to - from - named <= (many ? WORDS_BESIDE_PLACES : WORDS_BESIDE_A_PLACE)
}

/** «Ещё треть – это Монголия и Китай»: counts on what `last`, the flow before, counted; «В планах — Чили» plans it. */
export const listGoesOn = (sentence: Sentence, last: Flow): Flow[] => {
  const { passage, from, to, cues, runs } = sentence
  const share = cues.find((cue) => says([cue], 'share'))
  const run = runs.find((place) => place.abroad)
  if (run === undefined) return []
  const whole = spanOfWords(passage, from, to)
  const counts = passage.text.slice(whole.start, whole.end + 1).includes('%')
  if (share === undefined && !counts && !isList(sentence)) return []
  const at = share ?? run
  const role = last.role === 'export' && says(cues, 'plan') ? 'planned' : last.role
  return [{ ...whole, passage, role, trigger: spanOfWords(passage, at.from, at.to), rule: 'list-goes-on' }]
}

/** «Внутренний рынок её уже не вмещает»: a sentence of the market at home and of nothing else. */
export const homeMarket = ({ passage, from, to, cues }: Sentence): Flow[] => {
  const match = cues.find((cue) => says([cue], 'domestic'))
  if (match === undefined) return []
  const trigger = spanOfWords(passage, match.from, match.to)
  return [{ ...spanOfWords(passage, from, to), passage, role: 'domestic', trigger, rule: 'home-market' }]
}

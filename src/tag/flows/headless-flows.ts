import { matchPhrase } from '../../base/phrases.ts'
import { wordAt } from '../../base/words.ts'
import type { Flow } from '../flow.ts'
import type { GoodsRules } from '../goods/goods-rules.ts'
import { matchWares } from '../goods/match-wares.ts'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import { isDenied, segmentOf, type WordRange } from './denial.ts'
import type { FlowRules } from './flow-rules.ts'
import type { PlaceRun } from './place-runs.ts'
import { isPredicate } from './rules/scene.ts'
import { isGoods } from './rules/standing.ts'
import { type Sentence, spanOfWords } from './sentence.ts'
import { headOf, says } from './stretch.ts'

// a list has hardly a word besides its places; an item of one, «Китай, 1,2 млн тонн», still fewer, and but one if no
// number, which itself is not counted
const WORDS_BESIDE_PLACES = 6
const WORDS_BESIDE_A_PLACE = 2

// «голландский сыр» is an adjective of goods; «монгольские рестораны» are buyers
const isCounted = (mention: Mention, { passage, cues }: Sentence): boolean => {
  if (mention.form !== 'adjective') return true
  const next = wordAt(passage.words, mention.end)
  return cues.some((cue) => cue.from === next && says([cue], 'actor', 'buyer', 'share'))
}

const isList = (sentence: Sentence): boolean => {
  const { from, to, runs, passage } = sentence
  const abroad = runs.filter((run) => run.abroad)
  const counted = abroad.flatMap(({ mentions }) => mentions).filter((mention) => isCounted(mention, sentence))
  if (counted.length === 0) return false
  const numbers = passage.words.slice(from, to).filter(({ kind }) => kind === 'digits').length
  const beside = to - from - numbers - abroad.reduce((sum, run) => sum + run.to - run.from, 0)
  if (counted.length > 1) return beside <= WORDS_BESIDE_PLACES
  return beside <= (numbers > 0 ? WORDS_BESIDE_A_PLACE : 1)
}

/** «А белорусы?» */
export const isQuestion = ({ passage, to }: Sentence): boolean =>
  passage.text.slice(passage.words[to - 1]?.end, passage.words[to]?.start).includes('?')

// «ввозили из Китая. Ещё — из Индии», but not «… Предложения есть в Индии»; and «вывозят в Китай», not «… из Индии»
const goesTheSameWay = (run: PlaceRun, last: Flow): boolean =>
  !(last.role === 'import' && run.way === 'towards') &&
  !((last.role === 'export' || last.role === 'trade') && run.way === 'from')

// what was denied, or built, is not counted on
const GOES_ON: ReadonlySet<Flow['role']> = new Set<Flow['role']>([
  'export',
  'import',
  'trade',
  'planned',
  'mission',
  'contact',
])

/** „Deutschland ist hinter Chile und Peru der größte Exporteur“: others of its kind. */
export const isHomeAmongOthers = ({ from, runs: [first] }: Sentence): boolean =>
  first !== undefined &&
  !first.abroad &&
  first.from - from <= 1 &&
  first.way === null &&
  first.mentions.some(({ place, form }) => place.kind === 'country' && form === 'noun')

// «Украинский мёд подорожал»: goods of others open the sentence
const isOthersGoods = (run: PlaceRun, sentence: Sentence): boolean => {
  const [mention] = run.mentions
  return run.from === sentence.from && mention !== undefined && !run.mentions.some((one) => isCounted(one, sentence))
}

// «Узбекистан — почти на 50 процентов», but not «Чили увеличит добычу нефти в море на 20%»
const SHARE_REACH = 4
const countsShares = ({ passage, from, to }: Sentence, run: PlaceRun, { fractions }: FlowRules): boolean => {
  const [first, last] = [Math.max(from, run.from - SHARE_REACH), Math.min(to, run.to + SHARE_REACH)]
  const { start, end } = spanOfWords(passage, first, last)
  if (passage.text.slice(start, end + 2).includes('%')) return true
  for (let index = first; index < last; index += 1)
    if (matchPhrase(fractions, passage.words, index) !== null) return true
  return false
}

/** «Ещё треть – это Монголия и Китай»: counts on what `last`, the flow before, counted; «Немного берёт Сербия» of it; «В планах — Чили» plans it. */
export const listGoesOn = (sentence: Sentence, last: Flow, rules: FlowRules): Flow[] => {
  const { passage, from, to, cues, runs } = sentence
  const shares = cues.filter((cue) => says([cue], 'share') || (last.role === 'export' && says([cue], 'take')))
  const run = runs.find((place) => place.abroad)
  if (run === undefined || !GOES_ON.has(last.role) || isQuestion(sentence)) return []
  // «начинали с Казахстана»
  const counted = shares.some((share) => share.to === run.from)
  if (!counted && !goesTheSameWay(run, last)) return []
  if (says(cues, 'outsider', 'provider', 'build') || isOthersGoods(run, sentence) || isHomeAmongOthers(sentence))
    return []
  const whole = spanOfWords(passage, from, to)
  const counts = countsShares(sentence, run, rules)
  if (shares.some((share) => isDenied(share, sentence, rules))) return []
  if (shares.length === 0 && !counts && !isList(sentence)) return []
  const at = shares[0] ?? run
  const role = last.role === 'export' && says(cues, 'plan') ? 'planned' : last.role
  return [{ passage, ...whole, role, trigger: spanOfWords(passage, at.from, at.to), rule: 'list-goes-on' }]
}

/** «Какая страна стала первой?», „Wohin liefern Sie?“, «Где сырьё берёте?»: a question that places alone can answer. */
export const asksWhere = (sentence: Sentence): Flow[] => {
  const { passage, from, to, cues } = sentence
  if (!isQuestion(sentence)) return []
  const comesIn = cues.find((cue) => says([cue], 'inputs', 'means'))
  const asks = comesIn ?? cues.find((cue) => says([cue], 'asks'))
  if (asks === undefined) return []
  const role = comesIn === undefined ? 'export' : 'import'
  const trigger = spanOfWords(passage, asks.from, asks.to)
  return [{ passage, ...spanOfWords(passage, from, to), role, trigger, rule: 'asks-where' }]
}

// «С Казахстана, ещё в 2013 году»: an answer names its place at once
const ANSWER_REACH = 3

/** «— С чего начался экспорт? — С Казахстана»: what `asked`, the flow of the question, asks for. */
export const answers = ({ passage, from, to, runs }: Sentence, asked: Flow): Flow[] => {
  const [run] = runs
  if (run?.abroad !== true || run.from - from > ANSWER_REACH) return []
  const trigger = spanOfWords(passage, run.from, run.to)
  return [{ passage, ...spanOfWords(passage, from, to), role: asked.role, trigger, rule: 'answer' }]
}

/** «Вместе с сыром ушла тонна мёда»: goods go the way of those that `last`, the flow before, told of. */
export const goodsGoOn = ({ passage, from, to, cues, runs }: Sentence, last: Flow): Flow[] => {
  const match = cues.find((cue) => says([cue], 'go'))
  const counts = passage.words.slice(from, to).some(({ kind }) => kind === 'digits')
  if (last.role !== 'export' || match === undefined || !counts || runs.length > 0) return []
  const trigger = spanOfWords(passage, match.from, match.to)
  return [{ passage, ...spanOfWords(passage, from, to), role: last.role, trigger, rule: 'goods-go-on' }]
}

/** «Внутренний рынок её уже не вмещает»: a sentence of the market at home and of nothing else. */
export const homeMarket = ({ passage, from, to, cues }: Sentence): Flow[] => {
  const match = cues.find((cue) => says([cue], 'domestic'))
  if (match === undefined) return []
  const trigger = spanOfWords(passage, match.from, match.to)
  return [{ passage, ...spanOfWords(passage, from, to), role: 'domestic', trigger, rule: 'home-market' }]
}

interface Rules {
  readonly flows: FlowRules
  readonly goods: GoodsRules
}

// «клей итальянский», “the engines have to be German”, but not «scarpe dei marchi francesi»
const isSaidOf = (
  { to }: WordRange,
  run: PlaceRun,
  { words }: Passage,
  { subjectEndings, copulas }: FlowRules,
): boolean =>
  words.slice(to, run.from).some(({ key }) => copulas.has(key)) ||
  subjectEndings.some((ending) => words[run.to - 1]?.key.endsWith(ending))

// «двигатели должны быть немецкими»: the goods that stand last before what is said of them
const goodsBefore = (run: PlaceRun, sentence: Sentence, { flows, goods }: Rules): WordRange | null => {
  const { passage, from } = sentence
  const ware = matchWares(passage.words.slice(from, run.from), goods).findLast(({ values }) => isGoods(values))
  if (ware === undefined) return null
  const named = { from: ware.from + from, to: ware.to + from }
  return isSaidOf(named, run, passage, flows) ? named : null
}

/** «Оборудование китайское»: what a maker uses comes from abroad, whatever the sentence says of other places. */
export const foreignMeans = (sentence: Sentence, rules: Rules): Flow[] => {
  const { passage, cues, runs } = sentence
  const predicates = runs.filter((run) => run.abroad && isPredicate(run, passage, rules.flows))
  return predicates.flatMap((run): Flow[] => {
    const known = cues.findLast((cue) => cue.to <= run.from && says([cue], 'inputs', 'means'))
    const means = known ?? goodsBefore(run, sentence, rules)
    if (means === null) return []
    const { from, to } = segmentOf(means, sentence)
    const own = cues.filter((cue) => cue.from >= from && cue.from < to)
    if (run.from >= to || own.some((cue) => headOf(cue) !== null || says([cue], 'switch', 'compare'))) return []
    const trigger = spanOfWords(passage, means.from, means.to)
    return [{ passage, ...spanOfWords(passage, from, to), role: 'import', trigger, rule: 'foreign-means' }]
  })
}

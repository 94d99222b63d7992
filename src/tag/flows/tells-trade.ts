import { valuesOf } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'
import type { Cue } from '../../languages/parts/flow-words.ts'
import type { GoodsRules } from '../goods/goods-rules.ts'
import { matchWares } from '../goods/match-wares.ts'
import type { CueMatch } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import { isGoods } from './rules/standing.ts'
import { says } from './stretch.ts'
import type { Told } from './tell-passage.ts'

// words that people and armies do not go by: «экспорт», «товарооборот»
const OF_TRADE: readonly Cue[] = ['export', 'import', 'trade', 'wares']

const namesGoods = ({ sentence: { passage, from, to } }: Told, goods: GoodsRules): boolean =>
  matchWares(passage.words.slice(from, to), goods).some(({ values }) => isGoods(values))

// a note of so few words leaves out more than it tells
const SHORT = 50

const countWords = (told: readonly Told[]): number =>
  told.reduce((sum, { sentence: { from, to } }) => sum + to - from, 0)

const movesGoods = ({ judged, sentence: { cues } }: Told): boolean =>
  judged.some(
    ({ role }) => role === 'export' || role === 'import' || (role === 'planned' && says(cues, 'supply', 'buy', 'sell')),
  )

// «экспортёры», «esportatori»: words that begin with one for exports
const speaksOfExports = ({ sentence: { passage, from, to } }: Told, { exports }: GoodsRules): boolean =>
  passage.words.slice(from, to).some(({ key }) => [...exports].some((word) => key.startsWith(word)))

// «intende entrare nel mercato cinese»
const seeksMarket = ({ judged, sentence: { cues } }: Told): boolean =>
  says(cues, 'market') && judged.some(({ role }) => role === 'planned')

// “export market”, „Exportland“, „Exporteure“: a phrase for who buys or sells may hold a word of trade
const holdsWordOfTrade = ({ from, to }: CueMatch, words: readonly Word[], rules: FlowRules): boolean =>
  words.slice(from, to).some(({ key }) => {
    const first = rules.compoundFirsts.find(([part]) => key.startsWith(part))
    return [...(valuesOf(rules.cues, key) ?? []), ...(first?.[1] ?? [])].some((cue) => OF_TRADE.includes(cue))
  })

// «рынок сбыта», „Absatzmarkt“: a market that is named as such, not the clients that anybody has
const namesMarket = (match: CueMatch, words: readonly Word[], rules: FlowRules): boolean => {
  const holds = (cues: readonly Cue[] | null | undefined): boolean => cues?.includes('actor') === true
  if (!says([match], 'buyer') || says([match], 'actor')) return false
  return words.slice(match.from, match.to).some(({ key }) => {
    if (match.to - match.from > 1) return holds(valuesOf(rules.cues, key))
    return [...rules.compounds].some(([last, cues]) => key.endsWith(last) && holds(cues))
  })
}

const wordsOfTrade = ({ sentence: { cues, passage } }: Told, rules: FlowRules): boolean =>
  says(cues, ...OF_TRADE) ||
  cues.some(
    (match) =>
      (says([match], 'buyer', 'actor') && holdsWordOfTrade(match, passage.words, rules)) ||
      namesMarket(match, passage.words, rules),
  )

const OPENING = 2

/** Whether a text tells of goods that go out or come in; «президент отправился в Чили» alone does not. */
export const tellsTrade = (
  passages: readonly (readonly (Told | null)[])[],
  { flows, goods }: { readonly flows: FlowRules; readonly goods: GoodsRules },
): boolean => {
  const told = passages.flat().filter((sentence) => sentence !== null)
  // what a text is about it says in its headline or right below
  const opening = passages.slice(0, OPENING).flatMap(([sentence]) => sentence ?? [])
  return (
    countWords(told) < SHORT ||
    told.some((sentence) => wordsOfTrade(sentence, flows) || seeksMarket(sentence)) ||
    told.some((sentence) => movesGoods(sentence) && namesGoods(sentence, goods)) ||
    (told.some(movesGoods) && opening.some((sentence) => namesGoods(sentence, goods))) ||
    told.some((sentence) => speaksOfExports(sentence, goods))
  )
}

import type { Cue } from '../../languages/parts/flow-words.ts'
import type { GoodsRules } from '../goods/goods-rules.ts'
import { matchWares } from '../goods/match-wares.ts'
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

const movesGoods = ({ judged }: Told): boolean => judged.some(({ role }) => role === 'export' || role === 'import')

/** Whether a text tells of goods that go out or come in; «президент отправился в Чили» alone does not. */
export const tellsTrade = (passages: readonly (readonly (Told | null)[])[], goods: GoodsRules): boolean => {
  const told = passages.flat().filter((sentence) => sentence !== null)
  return (
    countWords(told) < SHORT ||
    told.some(({ sentence }) => says(sentence.cues, ...OF_TRADE)) ||
    told.some((sentence) => movesGoods(sentence) && namesGoods(sentence, goods))
  )
}

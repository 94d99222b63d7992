import { groupBy } from '../../base/group-by.ts'
import { type Flow, givesRole } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Names } from '../names/names.ts'
import type { Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'
import { findForeignGoods } from './foreign-goods.ts'
import { answers, asksWhere, goodsGoOn, homeMarket, isQuestion, listGoesOn } from './headless-flows.ts'
import { importersSell } from './importers.ts'
import { findRivalGoods } from './rival-goods.ts'
import { findStandingFlows, matterOf } from './standing-flows.ts'
import { says } from './stretch.ts'
import { type Told, tellPassage } from './tell-passage.ts'
import { tellsTrade } from './tells-trade.ts'

// how many sentences without a flow a list may lie behind what it goes on with
const MEMORY = 2

// what only a text of trade may say
const OF_TRADE: ReadonlySet<Flow['role']> = new Set<Flow['role']>(['export', 'import', 'trade', 'planned'])

// a text of goods that go out speaks of them also where it does not say so
const tellsOfExport = (passages: readonly (readonly (Told | null)[])[]): boolean =>
  passages.some((sentences) => sentences.some((told) => told?.judged.some(({ role }) => role === 'export') === true))

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
  const read = passages.map((passage) =>
    tellPassage(passage, places.get(passage) ?? [], shields.get(passage) ?? [], home, tongue),
  )
  const trades = tellsTrade(read, tongue.goods)
  const story = trades && tellsOfExport(read) ? 'export' : null
  let last: Flow | null = null
  let age = 0
  let asked = false
  // for how many sentences the text’s own story keeps silent
  let quiet = 0
  for (const sentences of read)
    for (const told of sentences) {
      age += 1
      if (told === null) continue
      const { sentence, near, means, rest } = told
      // «лидеры рынка — Чили и Перу»: what is told of others ends what was told
      const ofOthers = says(sentence.cues, 'outsider')
      if (ofOthers) last = null
      quiet = ofOthers ? MEMORY : Math.max(0, quiet - 1)
      let main: readonly Flow[] =
        last?.role === 'import' && age <= MEMORY ? importersSell(told.judged, sentence) : told.judged
      if (main.length === 0) main = means
      if (main.length === 0 && last !== null && asked) main = answers(sentence, last)
      if (main.length === 0 && last !== null && age <= MEMORY) main = listGoesOn(sentence, last, rules)
      if (main.length === 0 && last !== null && age === 1) main = goodsGoOn(sentence, last)
      if (main.length === 0) main = asksWhere(sentence)
      if (main.length === 0) main = homeMarket(sentence)
      const aside = [...near, ...(main === means ? [] : means), ...findRivalGoods(rest, main)]
      const matter = age <= MEMORY ? matterOf(last?.role ?? null) : null
      const standing = findStandingFlows(sentence, [...main, ...aside], tongue, {
        matter,
        story: quiet > 0 ? null : story,
      })
      flows.push(...main, ...aside, ...standing, ...findForeignGoods(sentence, main))
      if (main.length > 0) age = 0
      asked = isQuestion(sentence) && (main.length > 0 || asked || last?.rule === 'answer')
      last = [...main, ...standing].findLast(givesRole) ?? last
    }
  return trades ? flows : flows.filter(({ role }) => !OF_TRADE.has(role))
}

import { groupBy } from '../../base/group-by.ts'
import type { Flow } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Names } from '../names/names.ts'
import type { Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'
import { type Course, enter, grow, isFresh, leave, START, topicOf } from './course.ts'
import type { FlowRules } from './flow-rules.ts'
import { findForeignGoods } from './foreign-goods.ts'
import { answers, asksWhere, goodsGoOn, homeMarket, listGoesOn } from './headless-flows.ts'
import { importersSell } from './importers.ts'
import { findRivalGoods } from './rival-goods.ts'
import { findStandingFlows, type Topic } from './standing-flows.ts'
import { type Told, tellPassage } from './tell-passage.ts'
import { tellsTrade } from './tells-trade.ts'

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
  const places = groupBy(mentions, ({ passage }) => passage)
  const shields = groupBy(names.organisations, ({ passage }) => passage)
  const read = passages.map((passage) =>
    tellPassage(passage, places.get(passage) ?? [], shields.get(passage) ?? [], home, tongue),
  )
  const trades = tellsTrade(read, tongue)
  const story = trades && tellsOfExport(read) ? 'export' : null
  const flows: Flow[] = []
  let course = START
  for (const told of read.flat()) {
    course = grow(course)
    if (told === null) continue
    const step = readOn(told, course, story, tongue)
    flows.push(...step.flows)
    course = step.course
  }
  return trades ? flows : flows.filter(({ role }) => !OF_TRADE.has(role))
}

const readOn = (
  told: Told,
  before: Course,
  story: Topic['story'],
  tongue: Pick<Tongue, 'flows' | 'goods'>,
): { readonly flows: readonly Flow[]; readonly course: Course } => {
  const { sentence, near, means, rest } = told
  const course = enter(before, sentence)
  const main = mainFlows(told, course, tongue)
  const aside = [...near, ...(main === means ? [] : means), ...findRivalGoods(rest, main)]
  const standing = findStandingFlows(sentence, [...main, ...aside], tongue, topicOf(course, story))
  return {
    flows: [...main, ...aside, ...standing, ...findForeignGoods(sentence, main)],
    course: leave(course, sentence, main, standing),
  }
}

/** What a sentence says by itself, or by what was told before it. */
const mainFlows = (
  { sentence, means, judged }: Told,
  course: Course,
  { flows, goods }: Pick<Tongue, 'flows' | 'goods'>,
): readonly Flow[] => {
  if (judged.length > 0) return importersSell(judged, sentence, course, goods)
  if (means.length > 0) return means
  const goneOn = goesOn(sentence, course, flows)
  if (goneOn.length > 0) return goneOn
  const asked = asksWhere(sentence)
  return asked.length > 0 ? asked : homeMarket(sentence)
}

const goesOn = (sentence: Told['sentence'], course: Course, rules: FlowRules): readonly Flow[] => {
  const { last, asked, age } = course
  if (last === null) return []
  const answered = asked ? answers(sentence, last) : []
  if (answered.length > 0) return answered
  const counted = isFresh(course) ? listGoesOn(sentence, last, rules) : []
  return counted.length > 0 || age > 1 ? counted : goodsGoOn(sentence, last)
}

import { isBroad } from '../base/breadth.ts'
import type { LineRule } from './line-rule.ts'

const LONGEST = 200
// «← Псковский лён едет в Китай», “Oats for Japan →”, « Prev; but «Мы растём… opens a quotation of several paragraphs
const POINTS_BACK = /^(?:(?:[←⟵⬅‹]|<{1,2})\s*|«\s(?![^»]*»))\p{L}/u
const POINTS_ON = /\p{L}[!?…»”"]?\s*(?:[→⟶➡›]|>{1,2}|\s»(?<!«.*))$/u
// one of these ends it, which is seen without trying every letter
const LAST = '→⟶➡›>»'

/** What leads from an article to the next by an arrow; what follows it is no part of the article. */
export const pager: LineRule = ({ text }) =>
  !isBroad(text, LONGEST) && (POINTS_BACK.test(text) || pointsOn(text)) ? { rule: 'pager', role: 'end' } : null

const pointsOn = (text: string): boolean => LAST.includes(text.slice(-1)) && POINTS_ON.test(text)

import { matchPhrase } from '../base/phrases.ts'
import type { LineRule } from './line-rule.ts'
import { endsSentence } from './page-line.ts'

const LONGEST = 160
// «медь 6 790 ▼»
const ARROW = /[▲▼△▽⬆⬇↑↓]/u
const DIGIT = /\p{Nd}/u
// «USD 62,88», «€ 71.34», «+27 °С»
const RATE = /(?:USD|EUR|CNY|GBP|JPY|CHF|RUB|KZT|BYN|[$€£¥])\s*\d+[.,]\d{2,4}(?!\d)|[+−-]?\d+\s*°/gu
const FEWEST_RATES = 2
// «$ 100.68 +0.46», «106.08 -0.27»: a rate and its change
const CHANGED = /\d+[.,]\d{2,4}\s+[+−-]\d+[.,]\d{2,4}(?!\d)/u
// «+5 °С, ясно»
const WEATHER = /^[+−-]?\d{1,2}\s?°\s?[CСF]?(?:,?\s\p{L}[\p{L} ]{2,24})?$/u
// « +4», « −12 °C»
const DEGREES = /\s[+−-]\d{1,2}(?:\s?°[CС]?)?$/u

/** Rates, quotations and weather on top of a page: «USD 62,88 EUR 71,34», «медь 6 790 ▼», «Погода в Томске +4». */
export const ticker: LineRule = ({ text, words, rules }) => {
  if (text.length > LONGEST || endsSentence(text)) return null
  // an entry of menus, as «Погода», and what it leads to; «Сегодня в Томске»
  if (
    DEGREES.test(text) &&
    (matchPhrase(rules.menu, words, 0) ?? matchPhrase(rules.dateWords.fillers, words, 0)) !== null
  )
    return { rule: 'ticker', role: 'header' }
  const rates = [...text.matchAll(RATE)].length
  const found = ARROW.test(text) ? DIGIT.test(text) : rates >= FEWEST_RATES || CHANGED.test(text) || WEATHER.test(text)
  return found ? { rule: 'ticker', role: 'header' } : null
}

import type { LineRule } from './line-rule.ts'

const FEWEST = 6
const LONG = 4
const FEWEST_AGAIN = 2
const MARKS = /[,:;!?«»"“”()—–]/u

/** Tags in a row, some of them twice, which no headline has: «Оман порт Сур дороги Оман порт». */
export const tagRow: LineRule = ({ text, words }) => {
  if (words.length < FEWEST || text.length > 160 || MARKS.test(text)) return null
  const keys = words.filter(({ key }) => key.length >= LONG).map(({ key }) => key)
  const again = new Set(keys.filter((key, index) => keys.indexOf(key) < index))
  // a headline printed twice in its line
  const half = keys.length / 2
  const doubled = keys.slice(0, half).join() === keys.slice(half).join()
  return again.size >= FEWEST_AGAIN && !doubled && !text.endsWith('.') ? { rule: 'tags', role: 'header' } : null
}

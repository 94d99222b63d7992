import { once } from '../base/once.ts'
import { isHeadline, isText } from './box-items.ts'
import { wordsOf } from './kinship.ts'
import { endsOpen, endsSentence, isBullet, isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'
import { breaksPattern, CLUES } from './resume-clues.ts'
import { kin, kinOf } from './resume-kin.ts'
import type { Stretch } from './resume-turn.ts'

/** Where an article goes on below a box of others: at the paragraph that the clues speak for most; null when nowhere. */
export const resumesAt = (
  page: readonly PageLine[],
  box: Stretch,
  article: Stretch,
  rules: ReadingRules,
): number | null => {
  const above = page.slice(0, article.to).findLastIndex(isProse) + 1
  // most boxes hold nothing that may be the article’s
  const readKnown = once(() => wordsOf(page.slice(article.from, above).map(({ line }) => line.text)))
  let found: number | null = null
  let most = 0
  for (let at = box.from + 1; at < box.to; at += 1) {
    const line = page[at]
    if (line === undefined || !isText(line) || isHeadline(line)) continue
    const turn = { page, box, at, rules, known: readKnown(), above }
    const bits = CLUES.reduce((sum, clue) => sum + clue(turn), kin(turn))
    if (bits > most) [found, most] = [at, bits]
    // what follows is no teaser either
    if (breaksPattern(turn) > 0) break
  }
  return found === null ? null : withShortSentences(page, box, withAkin(page, box, found, readKnown()))
}

/** The paragraph above, if it is about what the article says from here on. */
const withAkin = (page: readonly PageLine[], box: Stretch, found: number, known: ReadonlySet<string>): number => {
  const above = page[found - 1]
  if (above === undefined || found - 1 <= box.from || !isProse(above) || isHeadline(above)) return found
  const later = wordsOf(page.slice(found, box.to).flatMap((line) => (isProse(line) ? line.line.text : [])))
  return kinOf(above, new Set([...known, ...later])) > 1 ? found - 1 : found
}

const ASKS = /[?？]$/u
// «Так и вышло.», «Он сказал:», «— А сейчас?»: too short for a paragraph, and no headline either
const isShortSentence = (line: PageLine | undefined): line is PageLine => {
  if (line === undefined || line.verdict !== null || isProse(line)) return false
  const { text } = line.line
  return ASKS.test(text) ? isBullet(text) : endsSentence(text) || endsOpen(text)
}

const withShortSentences = (page: readonly PageLine[], { from }: Stretch, found: number): number => {
  let start = found
  while (start - 1 > from && isShortSentence(page[start - 1])) start -= 1
  return start
}

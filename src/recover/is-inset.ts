import { readWords } from '../base/words.ts'
import { matchPattern } from './phrase-patterns.ts'
import type { ReadingRules } from './reading-rules.ts'

const COLON = /\s*:?\s*$/u

/** Whether a heading asks to read one thing more, as in «Читайте также: …», and opens no section: «Последние новости». */
export const isInset = (heading: string, rules: ReadingRules): boolean => {
  const text = heading.replace(COLON, ': –')
  return matchPattern(rules.chrome, text, readWords(text), 0, (kind) => kind === 'article-link') !== null
}

import { detectLanguage } from '../recover/detect-language.ts'
import { readLines } from '../recover/lines.ts'
import type { ReadingRules } from '../recover/reading-rules.ts'
import type { TextLine } from './saved-article.ts'

// `ru`, `ru-RU`, `pt_BR`
const LANGUAGE = /^(?<code>[a-z]{2,3})(?:[-_][a-z0-9]+)*$/i

/** The language a page states, where its own text bears it out: templates say `en` of pages in any language. */
export const statedLanguage = (
  stated: string | null,
  lines: readonly TextLine[],
  rules: ReadingRules,
): string | null => {
  const code = LANGUAGE.exec(stated?.trim() ?? '')?.groups?.code?.toLowerCase()
  if (code === undefined) return null
  const text = lines.map((line) => line.text).join('\n')
  return detectLanguage(readLines(text, 0), rules.languages) === code ? code : null
}

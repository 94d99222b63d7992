import { isHeadline } from './neighbour-rules.ts'
import { isProse, type PageLine } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'
import { plainKey } from './same-text.ts'

const STEM = 5

/** «В этом выпуске», “In this issue”, and no headline above: what follows are the pieces of a digest. */
const opensDigest = (lines: readonly PageLine[], index: number, { issues }: ReadingRules): boolean => {
  const { words, verdict } = lines[index] ?? { words: [], verdict: null }
  const stems = [...issues].map((issue) => issue.slice(0, STEM))
  const named = verdict?.rule === 'contents' && words.some(({ key }) => stems.includes(key.slice(0, STEM)))
  return named && !lines.slice(0, index).some(isHeadline)
}

/** The headlines that a digest announces. */
const announced = (lines: readonly PageLine[], rules: ReadingRules): Set<string> => {
  const text = lines.findIndex(isProse)
  const heading = lines.slice(0, Math.max(text, 0)).findIndex((_, index) => opensDigest(lines, index, rules))
  const below = heading < 0 ? [] : lines.slice(heading + 1, text)
  const end = below.findIndex(({ verdict }) => verdict !== null)
  return new Set((end < 0 ? below : below.slice(0, end)).map(({ line }) => plainKey(line.text)))
}

/** The headline of a later piece of a digest, which its contents announced: the first piece ends there. */
export const digestPiece = (lines: readonly PageLine[], index: number, rules: ReadingRules): PageLine | null => {
  const line = lines[index]
  if (line === undefined || !isHeadline(line) || !lines.slice(0, index).some(isProse)) return null
  if (!announced(lines, rules).has(plainKey(line.line.text))) return null
  return { ...line, verdict: { rule: 'next-article', role: 'section' } }
}

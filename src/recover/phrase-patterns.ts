import { keysOf } from '../base/phrases.ts'
import type { Word } from '../base/words.ts'

/** A phrase of a pack’s boilerplate, ready to be compared with the words of a line. */
export interface Pattern<T> {
  readonly value: T
  readonly keys: readonly string[]
  /** What may follow: nothing, anything, or anything after a colon, dash or full stop. */
  readonly tail: 'end' | 'open' | 'label'
  readonly anywhere: boolean
}

type ByWord<T> = ReadonlyMap<string, readonly Pattern<T>[]>

/** Patterns by the first word of each. */
export interface Patterns<T> {
  readonly all: ByWord<T>
  /** Those that need not open a line; few, so that most words of a line are passed over. */
  readonly anywhere: ByWord<T>
}

/** A pattern found in a line: the words it takes, and where what follows it begins. */
export interface PatternMatch<T> {
  readonly value: T
  readonly from: number
  readonly to: number
  readonly rest: number
}

const ELLIPSIS = '…'
// «фото: …», «реклама. …»
const LABEL_END = /[:.]$/
// «:», « – », «. », “：”, at the place where a label ends
const LABEL_MARK = /^\s*(?:[:：]|[–—-]\s|\.(?=\s|$))\s*/u

const readPattern = <T>(printed: string, value: T): Pattern<T> => {
  const anywhere = printed.startsWith(ELLIPSIS)
  const open = printed.endsWith(ELLIPSIS)
  const phrase = printed.slice(anywhere ? 1 : 0, open ? -1 : undefined).trim()
  const tail = !open ? 'end' : LABEL_END.test(phrase) ? 'label' : 'open'
  const keys = keysOf(phrase.replace(LABEL_END, ''))
  if (keys.length === 0) throw new Error(`a pattern without a word: ${JSON.stringify(printed)}`)
  return { value, keys, tail, anywhere }
}

const byWord = <T>(patterns: readonly Pattern<T>[]): ByWord<T> => {
  const groups = new Map<string, Pattern<T>[]>()
  for (const pattern of patterns) {
    const [first = ''] = pattern.keys
    const known = groups.get(first)
    if (known === undefined) groups.set(first, [pattern])
    else known.push(pattern)
  }
  return groups
}

/** Compiles printed patterns, as «читайте также», «поделиться …», «фото: …», «… файлы cookie …». */
export const compilePatterns = <T>(entries: Iterable<readonly [printed: string, value: T]>): Patterns<T> => {
  const patterns = Array.from(entries, ([printed, value]) => readPattern(printed, value))
  return { all: byWord(patterns), anywhere: byWord(patterns.filter(({ anywhere }) => anywhere)) }
}

const fits = <T>(pattern: Pattern<T>, words: readonly Word[], from: number): boolean =>
  pattern.keys.every((key, index) => words[from + index]?.key === key)

const restAfter = <T>(pattern: Pattern<T>, text: string, words: readonly Word[], to: number): number | null => {
  const end = words[to - 1]?.end ?? 0
  if (pattern.tail === 'end') return words.slice(to).every((word) => word.kind === 'digits') ? text.length : null
  if (pattern.tail === 'open') return end
  const mark = LABEL_MARK.exec(text.slice(end, end + 8))
  return mark === null ? null : end + mark[0].length
}

/** The longest pattern that a line fits; `first` is the index of the word a line’s opening begins with. */
export const matchPattern = <T>(
  patterns: Patterns<T>,
  text: string,
  words: readonly Word[],
  first: number,
  accept: (value: T) => boolean = () => true,
): PatternMatch<T> | null => {
  let found: PatternMatch<T> | null = null
  for (let from = first; from < words.length; from += 1) {
    const begun = from === first ? patterns.all : patterns.anywhere
    if (begun.size === 0) break
    for (const pattern of begun.get(words[from]?.key ?? '') ?? []) {
      if (!accept(pattern.value) || !fits(pattern, words, from)) continue
      const to = from + pattern.keys.length
      const rest = restAfter(pattern, text, words, to)
      if (rest !== null && to - from > (found === null ? 0 : found.to - found.from))
        found = { value: pattern.value, from, to, rest }
    }
  }
  return found
}

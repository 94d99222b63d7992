import type { Word } from '../base/words.ts'

/** Fewest and most words of a headline, and fewest of the sentence that follows it. */
const FEWEST = 4
const MOST = 16
const SENTENCE = 5
const STEM = 5
/** The share of capitals from which a headline has them on all its words. */
const TITLE_CASE = 0.6

const stemOf = ({ key }: Word): string => key.slice(0, STEM)
const longStems = (words: readonly Word[]): string[] => words.filter(({ key }) => key.length >= STEM).map(stemOf)

const isTitleCase = (words: readonly Word[]): boolean =>
  words.filter(({ capital }) => capital).length >= words.length * TITLE_CASE

// what stands between the cuts above and may be a headline itself
const isHeadline = (words: readonly Word[]): boolean =>
  words.length >= FEWEST && words.every(({ kind }) => kind === 'letters')

/**
 * Where the first sentence begins behind its headline, «Кировская фанера поплывёт в Корею Фанерный комбинат из …»: at a
 * capital that is no name’s, for the word has none elsewhere; both speak of the same.
 */
export const headlineCuts = (words: readonly Word[], cuts: readonly number[], end: number): number[] => {
  const bounds = [...new Set([0, ...cuts])].sort((a, b) => a - b)
  const from = bounds.pop() ?? 0
  const slices = bounds.map((at, index) =>
    words.filter(({ start }) => start >= at && start < (bounds[index + 1] ?? from)),
  )
  if (cuts.length === 0 || slices.some(isHeadline)) return []
  const top = words.filter(({ start }) => start >= from && start < end)
  const lower = new Set(words.filter(({ capital }) => !capital).map(stemOf))
  const places = top.flatMap((word, at) => {
    const opens = at >= FEWEST && at <= MOST && top.length - at >= SENTENCE && word.capital && word.joint === ' '
    return opens && lower.has(stemOf(word)) ? [at] : []
  })
  const found = isTitleCase(top.slice(0, FEWEST)) ? places.at(-1) : places[0]
  if (found === undefined) return []
  const told = new Set(longStems(top.slice(0, found)))
  return longStems(top.slice(found)).some((stem) => told.has(stem)) ? [top[found]?.start ?? 0] : []
}

import type { Span } from '../../base/span.ts'

/** Those of a list in reading order that start at or after `from` and before `to`. */
export const within = <T extends Span>(items: readonly T[], from: number, to: number): readonly T[] =>
  items.slice(firstFrom(items, from), firstFrom(items, to))

const firstFrom = (items: readonly Span[], offset: number): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((items[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1
    else high = middle
  }
  return low
}

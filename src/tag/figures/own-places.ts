import type { Span } from '../../base/span.ts'

/**
 * The places that go with one of several figures of a clause: «41 % ушло в Индию и 26 % в Оман», «in die Türkei 5 Tonnen und
 * nach China 3 Tonnen»; all of them where they stand together.
 */
export const ownPlaces = <Place extends Span>(
  figure: Span,
  figures: readonly Span[],
  places: readonly Place[],
): readonly Place[] => {
  const [first, ...others] = runsOf(figures, places)
  if (first === undefined || others.length === 0) return places
  const opens = (figures[0]?.start ?? 0) < (first[0]?.start ?? 0)
  const before = (run: readonly Place[]): boolean => (run[0]?.start ?? 0) < figure.start
  const runs = [first, ...others]
  // where a figure comes first, each is told before its places
  return (opens ? runs.find((run) => !before(run)) : runs.findLast(before)) ?? places
}

// Places with no figure between them.
const runsOf = <Place extends Span>(figures: readonly Span[], places: readonly Place[]): Place[][] => {
  const runs: Place[][] = []
  let last: Place | undefined
  for (const place of places) {
    const parted = last !== undefined && figures.some(({ start }) => start >= (last?.end ?? 0) && start < place.start)
    if (last === undefined || parted) runs.push([])
    runs.at(-1)?.push(place)
    last = place
  }
  return runs
}

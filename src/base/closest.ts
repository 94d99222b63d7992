/** How many single letters must be added, dropped, changed or swapped with a neighbour to turn one word into the other. */
export const editDistance = (from: string, to: string): number => {
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      const cost = [
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        ...(row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? [(before[column - 2] ?? 0) + 1]
          : []),
      ]
      current.push(Math.min(...cost))
    }
    before = above
    above = current
  }
  return above[to.length] ?? 0
}

/** The known word that `word` was probably meant to be: `tilte` → `title`; null when none is near. */
export const closest = (word: string, known: Iterable<string>): string | null => {
  const lower = word.toLowerCase().slice(0, 40)
  let best: string | null = null
  let least = Math.floor(Math.max(3, lower.length) / 3) + 1
  for (const candidate of known) {
    const distance = editDistance(lower, candidate.toLowerCase())
    if (distance >= least) continue
    best = candidate
    least = distance
  }
  return best
}

/** The remedy for an unknown word: `did you mean “title”?`, or the list of what there is. */
export const suggest = (word: string, known: readonly string[]): string => {
  const meant = closest(word, known)
  return meant === null ? `known are ${known.join(', ')}` : `did you mean “${meant}”?`
}

/** Chooses one of `count` things; 0 is the simplest. */
export type Draw = (count: number) => number

/** Reads one decision after the other; when none is left, the simplest thing is chosen. */
export const drawFrom = (decisions: readonly number[]): Draw => {
  let next = 0
  return (count) => {
    const decision = decisions[next] ?? 0
    next += 1
    return decision % count
  }
}

/** One of a list that is not empty. */
export const pick = <T>(draw: Draw, list: readonly T[]): T => {
  const chosen = list[draw(list.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}

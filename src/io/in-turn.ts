/** Runs one at a time; whoever asks during a run is given one that begins after it, shared by all who ask meanwhile. */
export const inTurn = (run: () => Promise<void>): (() => Promise<void>) => {
  let current: Promise<void> | null = null
  let next: Promise<void> | null = null
  const start = (): Promise<void> => {
    next = null
    current = run().finally(() => {
      current = null
    })
    return current
  }
  return () => {
    if (current === null) return start()
    next ??= current.then(start, start)
    return next
  }
}

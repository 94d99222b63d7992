/** How long each part of a run took. */
export interface Phases {
  /** Ends the part before and begins another. */
  readonly enter: (name: string) => void
  /** Whole milliseconds of each part so far, by its name. */
  readonly all: () => Readonly<Record<string, number>>
}

/** Begins to measure the parts of a run, of which `first` begins now. */
export const openPhases = (first: string): Phases => {
  const spent = new Map<string, number>()
  let name = first
  let since = performance.now()
  const enter = (next: string): void => {
    const now = performance.now()
    spent.set(name, (spent.get(name) ?? 0) + now - since)
    name = next
    since = now
  }
  const all = (): Record<string, number> => {
    enter(name)
    return Object.fromEntries([...spent].map(([part, time]) => [part, Math.round(time)]))
  }
  return { enter, all }
}

/**
 * Lets at most `limit` values be held at once: whoever makes one more has the one held longest forgotten, and that is
 * made again when it is asked for; so is one whose `key` is another by then. What is held is told at the cost of a look.
 */
export const holdSome = (limit: number): (<Value>(make: () => Value, key: () => string) => () => Value) => {
  const releases: (() => void)[] = []
  let next = 0
  const keep = (release: () => void): void => {
    releases[next]?.()
    releases[next] = release
    next = (next + 1) % limit
  }
  return (make, key) => {
    let held: { readonly value: ReturnType<typeof make>; readonly key: string } | null = null
    const release = (): void => {
      held = null
    }
    return () => {
      const now = key()
      if (held?.key === now) return held.value
      const value = make()
      held = { value, key: now }
      keep(release)
      return value
    }
  }
}

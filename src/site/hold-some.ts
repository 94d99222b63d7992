/**
 * Lets at most `limit` values be held at once: whoever makes one more has the one held longest forgotten, and that is
 * made again when it is asked for. What is held is told at the cost of a look.
 */
export const holdSome = (limit: number): (<Value>(make: () => Value) => () => Value) => {
  const releases: (() => void)[] = []
  let next = 0
  const keep = (release: () => void): void => {
    releases[next]?.()
    releases[next] = release
    next = (next + 1) % limit
  }
  return (make) => {
    let held: { readonly value: ReturnType<typeof make> } | null = null
    const release = (): void => {
      held = null
    }
    return () => {
      if (held !== null) return held.value
      const value = make()
      held = { value }
      keep(release)
      return value
    }
  }
}

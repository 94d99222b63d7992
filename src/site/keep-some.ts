/** Remembers what was made last for at most `limit` keys; the rest is made again when asked for. */
export const keepSome = <Key, Value>(limit: number, make: (key: Key) => Value): ((key: Key) => Value) => {
  const kept = new Map<Key, Value>()
  // many ask for the same several times running
  let last: { readonly key: Key; readonly value: Value } | null = null
  return (key) => {
    if (last?.key === key) return last.value
    const known = kept.get(key)
    if (known !== undefined) {
      last = { key, value: known }
      return known
    }
    const value = make(key)
    last = { key, value }
    if (kept.size >= limit) for (const oldest of kept.keys()) if (kept.delete(oldest)) break
    kept.set(key, value)
    return value
  }
}

/** Remembers what was made last for at most `limit` keys; the rest is made again when asked for. */
export const keepSome = <Key, Value>(limit: number, make: (key: Key) => Value): ((key: Key) => Value) => {
  const kept = new Map<Key, Value>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = make(key)
    if (kept.size >= limit) for (const oldest of kept.keys()) if (kept.delete(oldest)) break
    kept.set(key, value)
    return value
  }
}

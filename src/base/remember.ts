/** Makes the value of each key when it is first asked for, and keeps it for as long as the function is kept. */
export const remember = <Key, Value>(make: (key: Key) => Value): ((key: Key) => Value) => {
  const kept = new Map<Key, Value>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const value = make(key)
    kept.set(key, value)
    return value
  }
}

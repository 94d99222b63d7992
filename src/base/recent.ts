/** What was made of texts that were met lately. */
export interface Recent<T> {
  readonly find: (text: string) => T | undefined
  /** Keeps what was made of a text, and gives it back. */
  readonly keep: (text: string, value: T) => T
}

// so many characters are kept for certain, and no more than twice as many
const KEPT = 65_536

/**
 * Remembers what was made of texts that come again soon: the menus and feet of a site, paragraphs that many of its
 * articles share. Two halves take turns: when one is full the other is emptied, so that what is met often stays.
 */
export const openRecent = <T>(most = KEPT): Recent<T> => {
  let [young, old] = [new Map<string, T>(), new Map<string, T>()]
  let size = 0
  const keep = (text: string, value: T): T => {
    young.set(text, value)
    size += text.length
    if (size > most) {
      old = young
      young = new Map()
      size = 0
    }
    return value
  }
  const find = (text: string): T | undefined => {
    const known = young.get(text)
    if (known !== undefined) return known
    const aged = old.get(text)
    return aged === undefined ? undefined : keep(text, aged)
  }
  return { find, keep }
}

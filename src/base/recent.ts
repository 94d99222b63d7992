/** What was made of texts that were met lately, or of the one object that stands for a text. */
export interface Recent<T, Text extends Long = string> {
  readonly find: (text: Text) => T | undefined
  /** Keeps what was made of a text, and gives it back. */
  readonly keep: (text: Text, value: T) => T
}

/** A text counts by its characters, its words by their number. */
interface Long {
  readonly length: number
}

// so many characters are kept for certain, and no more than twice as many
const KEPT = 65_536

/**
 * Remembers what was made of texts that come again soon: the menus and feet of a site, paragraphs that many of its
 * articles share. Two halves take turns: when one is full the other is emptied, so that what is met often stays.
 */
export const openRecent = <T, Text extends Long = string>(most = KEPT): Recent<T, Text> => {
  let [young, old] = [new Map<Text, T>(), new Map<Text, T>()]
  let size = 0
  const keep = (text: Text, value: T): T => {
    young.set(text, value)
    size += text.length
    if (size > most) {
      old = young
      young = new Map()
      size = 0
    }
    return value
  }
  const find = (text: Text): T | undefined => {
    const known = young.get(text)
    if (known !== undefined) return known
    const aged = old.get(text)
    return aged === undefined ? undefined : keep(text, aged)
  }
  return { find, keep }
}

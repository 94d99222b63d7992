/** What is remembered of the articles of a site for as long as they say the same. */
export interface Memory {
  /** Holds what `open` opens, and opens it anew after all was forgotten. */
  readonly hold: <T>(open: () => T) => () => T
  readonly forget: () => void
}

/** Opens an empty memory. */
export const openMemory = (): Memory => {
  let edition = 0
  const hold = <T>(open: () => T): (() => T) => {
    let held: { readonly edition: number; readonly value: T } | null = null
    return () => {
      if (held?.edition !== edition) held = { edition, value: open() }
      return held.value
    }
  }
  const forget = (): void => {
    edition += 1
  }
  return { hold, forget }
}

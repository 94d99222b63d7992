/** What tells some texts in their order from any others: two hashes of 32 bits, in letters and digits; no protection against intent. */
export type Print = string

/** Prints texts in their order. */
export const printOf = (texts: Iterable<string>): Print => {
  let one = 0x811c9dc5
  let other = 0x5bd1e995
  const mix = (unit: number): void => {
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other + unit, 0x9e3779b1)
    other ^= other >>> 15
  }
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) mix(text.charCodeAt(index))
    // so that «ab», «c» and «a», «bc» are not the same
    mix(0x10000 + text.length)
  }
  return (one >>> 0).toString(36) + (other >>> 0).toString(36).padStart(7, '0')
}

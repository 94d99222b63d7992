const LIMIT = 300
// white space that is no blank, two blanks
const UNEVEN = /[^\S ]| {2}/
// Half of a sign that takes two units, cut off at the end
const HALF = /\p{Surrogate}$/u
// «Поставки выросли,»
const LOOSE_END = /[\s,;:–—(-]+$/u

/** A text as a description of a page: on one line, at most 300 characters, cut at a word. */
export const describeBriefly = (text: string): string => {
  const line = (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
  if (line.length <= LIMIT) return line
  const cut = line.slice(0, LIMIT)
  const space = cut.lastIndexOf(' ')
  const words = space > 0 ? cut.slice(0, space) : cut.slice(0, LIMIT - 1).replace(HALF, '')
  return `${words.replace(LOOSE_END, '')}…`
}

import type { Desk } from './desk.ts'

/** «Китай, Япония и Монголия»; at most `limit` items, then «и ещё 3». */
export const joinNames = (desk: Desk, names: readonly string[], limit = Number.POSITIVE_INFINITY): string => {
  const kept = names.length > limit + 1 ? names.slice(0, limit) : names
  const items = kept.length < names.length ? [...kept, desk.wording.lead.more(names.length - kept.length)] : kept
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')}${desk.wording.and(last)}`
}

// «и страны», «в Токио»: a Cyrillic word of one letter and the space after it
const SHORT_WORD = /(?<![\p{L}\p{N}])(\p{Script=Cyrillic}) (?=\S)/gu

/** Keeps one-letter words with the next one; as long as before, so that offsets stay true. */
export const tie = (text: string): string => text.replace(SHORT_WORD, '$1\u00a0').replace(SHORT_WORD, '$1\u00a0')

/** «Поставки» → «поставки»; abbreviations and names written in capitals stay: «IT-решения». */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The first phrase of a text without a title: its first sentence, cut at a word once it is longer than `limit`. */
export const firstPhrase = (sentence: string, limit = 140): string => {
  const whole = sentence.replace(/[.…]+$/u, '')
  if (whole.length <= limit) return whole
  const cut = whole.slice(0, limit + 1)
  return `${cut
    .slice(0, Math.max(cut.lastIndexOf(' '), 1))
    .replace(/[,;:–—-]+$/u, '')
    .trimEnd()}…`
}

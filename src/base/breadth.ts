import type { Word } from './words.ts'

// the blocks that Chinese is written in; rarer signs stand above U+FFFF
const HAN = /[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud888]/
const HAN_SIGNS = new RegExp(HAN, 'g')
const FIRST_HAN = 0x3005
/** How many letters a Han sign is worth. */
const WEIGHT = 3

/** Whether a text holds Han signs. */
export const hasHan = (text: string): boolean => HAN.test(text)

/** How long a text is in letters of an alphabet: “出口增长” says as much as twelve of them. */
export const breadthOf = (text: string): number => text.length + (WEIGHT - 1) * (text.match(HAN_SIGNS)?.length ?? 0)

/** Whether a text is at least as long as so many letters of an alphabet. */
export const isBroad = (text: string, letters: number): boolean =>
  text.length >= letters || (text.length * WEIGHT >= letters && breadthOf(text) >= letters)

/** How many words there are, two Han signs being one. */
export const countWords = (words: readonly Word[]): number => {
  let signs = 0
  for (const { text } of words) if (text.length < 3 && text.charCodeAt(0) >= FIRST_HAN && hasHan(text)) signs += 1
  return words.length - Math.floor(signs / 2)
}

import type { Word } from '../base/words.ts'

/** Fewest words that make a repeated run a headline. */
const REPEATED_WORDS = 4

// «… в магазинах Латвии, Эстонии и Польши … сетями из Латвии, Эстонии и Польши» says no headline twice
const opensPart = (words: readonly Word[], firstEnd: number, second: number): boolean =>
  firstEnd === second ||
  words[second]?.joint !== ' ' ||
  words[second - 1]?.kind !== 'letters' ||
  words[second - 1]?.capital === true

/** Where a headline that is printed twice above `end` begins and ends, both times. */
export const repeatCuts = ({ words }: { readonly words: readonly Word[] }, end: number): number[] => {
  const top = words.filter((word) => word.start < end)
  let best = { length: REPEATED_WORDS - 1, first: 0, second: 0 }
  for (let first = 0; first < top.length; first += 1) {
    for (let second = first + REPEATED_WORDS; second < top.length; second += 1) {
      let length = 0
      while (first + length < second && top[first + length]?.key === top[second + length]?.key) length += 1
      // «на ввоз рыбы …» behind «Ограничения» both times is not all of it
      const whole = top[first]?.capital === true || first === 0 || top[first - 1]?.key !== top[second - 1]?.key
      if (length > best.length && whole && opensPart(top, first + length, second)) best = { length, first, second }
    }
  }
  if (best.length < REPEATED_WORDS) return []
  return [best.first, best.second].flatMap((at) => [top[at]?.start ?? 0, top[at + best.length - 1]?.end ?? 0])
}

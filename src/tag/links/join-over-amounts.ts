import type { PlaceRun } from '../flows/place-runs.ts'

// an amount in brackets, a comma, and small words: “Molise (+92,8%), la Basilicata”
const AMOUNT_BETWEEN = /^\s*\([^()]{1,40}\)[\s,;]*(?:\p{Ll}{1,4}(?:\s+|[’']))*$/u

const isParted = (left: PlaceRun, right: PlaceRun): boolean => {
  const passage = left.mentions[0]?.passage
  if (passage === undefined || passage !== right.mentions[0]?.passage || left.abroad !== right.abroad) return false
  return AMOUNT_BETWEEN.test(passage.text.slice(passage.words[left.to - 1]?.end, passage.words[right.from]?.start))
}

/** Runs of places with those made one that only amounts in brackets part: «Орёл (+5%), Курск (+3%)». */
export const joinOverAmounts = (runs: readonly PlaceRun[]): PlaceRun[] => {
  const joined: PlaceRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last === undefined || !isParted(last, run)) joined.push(run)
    else joined.splice(-1, 1, { ...last, to: run.to, mentions: [...last.mentions, ...run.mentions] })
  }
  return joined
}

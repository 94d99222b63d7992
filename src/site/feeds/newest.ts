import type { Entry } from '../entry.ts'
import { type Change, changeOf } from './changes.ts'

/** What feeds know of when articles changed; the same in every language. */
export interface Changes {
  readonly of: (entry: Entry) => Change
  /** Those of some articles that changed last, at most `limit`, in the order of the change. */
  readonly newest: (entries: readonly Entry[], limit: number) => readonly Entry[]
}

/** Settles once, for all articles of a site in the order of its lists, when they changed; equals keep that order. */
export const openChanges = (entries: readonly Entry[], since: string | null): Changes => {
  const changes = new Map(entries.map((entry) => [entry, changeOf(entry.card, since)]))
  const of = (entry: Entry): Change => changes.get(entry) ?? changeOf(entry.card, since)
  const sorted = entries.toSorted((a, b) => compareDays(of(b).day, of(a).day))
  const ranks = new Map(sorted.map((entry, rank) => [entry, rank]))
  const rank = (entry: Entry): number => ranks.get(entry) ?? sorted.length
  return { of, newest: (some, limit) => some.toSorted((a, b) => rank(a) - rank(b)).slice(0, limit) }
}

const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

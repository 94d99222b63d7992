import { openRecent, type Recent } from '../base/recent.ts'
import type { Word } from '../base/words.ts'
import { judgeLine } from './line-rules.ts'
import type { Verdict } from './page-line.ts'
import type { ReadingRules } from './reading-rules.ts'

/** What lines met lately are by themselves, by whether 04/05/2021 may be the fifth of April. */
export interface KnownLines {
  readonly dayFirst: Recent<Verdict | null>
  readonly monthFirst: Recent<Verdict | null>
}

/** No line met yet. */
export const noKnownLines = (): KnownLines => ({ dayFirst: openRecent(), monthFirst: openRecent() })

/** What a line is by itself, found out once for all the pages that print it. */
export const judgeOnce = (
  text: string,
  words: readonly Word[],
  rules: ReadingRules,
  monthFirst: boolean,
): Verdict | null => {
  const known = monthFirst ? rules.known.monthFirst : rules.known.dayFirst
  const verdict = known.find(text)
  return verdict === undefined ? known.keep(text, judgeLine(text, words, rules, monthFirst)) : verdict
}

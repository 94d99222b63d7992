import { wordAt } from '../../base/words.ts'
import type { Mention } from '../mention.ts'
import type { Passage } from '../passage.ts'
import type { FlowRules } from './flow-rules.ts'

/** Places named together, all abroad or all at home: «в Китай, Индию и Турцию»; as words `from` to `to`. */
export interface PlaceRun {
  readonly from: number
  readonly to: number
  readonly mentions: readonly Mention[]
  readonly abroad: boolean
  /** What the preposition before it says. */
  readonly way: 'from' | 'towards' | null
}

/** Words, by index, that matter on the way from a place back to its preposition. */
export interface WaySigns {
  /** May stand between: «у компаний Китая». */
  readonly skips: ReadonlySet<number>
  /** Belong to a phrase of another meaning: «в отличие от Китая». */
  readonly stops: ReadonlySet<number>
}

const NO_SIGNS: WaySigns = { skips: new Set(), stops: new Set() }

type Located = Omit<PlaceRun, 'way'>

// what may stand between two places of one run: nothing, a comma, a small word
const BETWEEN = /^[\s,«»“”"'’()]*$/u

const isAbroad = (mention: Mention, home: string): boolean =>
  mention.place.kind !== 'macro-region' && mention.place.country !== home

const locate = (mention: Mention, home: string): Located => {
  const { words } = mention.passage
  const from = wordAt(words, mention.start)
  return {
    from,
    to: Math.max(wordAt(words, mention.end), from + 1),
    mentions: [mention],
    abroad: isAbroad(mention, home),
  }
}

const isSmall = (key: string, rules: FlowRules): boolean =>
  rules.and.has(key) || rules.articles.has(key) || rules.towards.has(key) || rules.from.has(key)

const joins = (left: Located, right: Located, passage: Passage, rules: FlowRules): boolean => {
  if (left.abroad !== right.abroad || right.from - left.to > 3) return false
  let end = passage.words[left.to - 1]?.end ?? 0
  for (const word of passage.words.slice(left.to, right.from)) {
    if (!isSmall(word.key, rules) || !BETWEEN.test(passage.text.slice(end, word.start))) return false
    end = word.end
  }
  return BETWEEN.test(passage.text.slice(end, passage.words[right.from]?.start))
}

const wayOf = (run: Located, passage: Passage, { skips, stops }: WaySigns, rules: FlowRules): PlaceRun['way'] => {
  for (let index = run.from - 1; index >= run.from - 4 && index >= 0 && !stops.has(index); index -= 1) {
    const key = passage.words[index]?.key ?? ''
    if (rules.from.has(key)) return 'from'
    if (rules.towards.has(key)) return 'towards'
    if (!rules.articles.has(key) && !skips.has(index)) return null
  }
  return null
}

/** The places of a passage in runs, each with what its preposition says. */
export const findRuns = (
  passage: Passage,
  mentions: readonly Mention[],
  home: string,
  rules: FlowRules,
  signs: WaySigns = NO_SIGNS,
): PlaceRun[] => {
  const runs: Located[] = []
  for (const next of mentions.map((mention) => locate(mention, home)).sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    if (last !== undefined && joins(last, next, passage, rules))
      runs[runs.length - 1] = { ...last, to: next.to, mentions: [...last.mentions, ...next.mentions] }
    else runs.push(next)
  }
  return runs.map((run) => ({ ...run, way: wayOf(run, passage, signs, rules) }))
}

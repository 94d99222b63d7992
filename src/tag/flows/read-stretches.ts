import { gather } from '../../base/gather.ts'
import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Passage } from '../passage.ts'
import { isDenied, segmentOf } from './denial.ts'
import type { CueMatch } from './find-cues.ts'
import { findHeads, isEnumeration } from './find-heads.ts'
import type { FlowRules } from './flow-rules.ts'
import type { Head } from './head.ts'
import type { PlaceRun } from './place-runs.ts'
import { type Sentence, spanOfWords, startsPart } from './sentence.ts'
import { type Stretch, says } from './stretch.ts'
import { opensContrast, takeSides } from './take-sides.ts'

// «…; in Südkorea läuft die Zulassung»
const isAfterSemicolon = ({ words, text }: Passage, index: number): boolean =>
  words[index]?.joint === '|' && text.slice(words[index - 1]?.end, words[index]?.start).includes(';')

const DASH = /\s[–—-]\s/u
// «…, что Китай – главный покупатель»: what follows the dash is said of the place before it
const isPredicate = (index: number, runs: readonly PlaceRun[], { words, text }: Passage): boolean =>
  runs.some(({ to, way }) => to === index && way === null) &&
  DASH.test(text.slice(words[index - 1]?.end, words[index]?.start))

/** Where the head at `right` takes over from the head that ends before `left`. */
const cutBetween = (left: number, right: number, sentence: Sentence, rules: FlowRules): number => {
  const { passage } = sentence
  // «по экспорту – Чили, по импорту – Перу»: a head between two places parts them
  const runs = sentence.runs.filter((run) => run.from < right)
  let comma = -1
  let and = -1
  for (let index = left; index <= right; index += 1) {
    const key = passage.words[index]?.key ?? ''
    if (isAfterSemicolon(passage, index) || opensContrast(index, sentence, rules)) return index
    if (startsPart(passage, index)) {
      const goesOn = isEnumeration(index, runs) || (comma >= 0 && isPredicate(index, runs, passage))
      if (!goesOn) comma = index
    } else if (index < right && index > left && rules.and.has(key) && !isEnumeration(index, runs)) {
      // “und will auch liefern”: the first of two joins the parts
      if (and < 0 || index - and > 2) and = index
    }
  }
  return comma >= 0 ? comma : and >= 0 ? and : right
}

// «…; станки изготовила немецкая фирма» is another matter; «…; ещё 5% — в Китай», «…; crescono invece i Paesi Bassi» go on
const endOfMatter = (from: number, to: number, { passage, runs, cues }: Sentence): number => {
  for (let index = from; index < to; index += 1) {
    if (!isAfterSemicolon(passage, index)) continue
    const next = runs.find((run) => run.from >= index)
    const goesOn =
      next !== undefined &&
      (next.way === 'towards' ||
        next.from - index <= 1 ||
        cues.some((cue) => cue.from >= index && cue.to <= next.from && says([cue], 'share')))
    if (!goesOn) return index
  }
  return to
}

// «Чешский заказчик от покупки отказался»: nothing parts the heads, and the refusal ends both
const refusesBoth = (shade: CueMatch, next: Head | undefined, cut: number | undefined): boolean =>
  next !== undefined && cut === next.match.from && says([shade], 'refuse')

/** The stretch of one head, from word `from` to where the next head takes over. */
const stretchOf = (
  { cue, match, twin }: Head,
  next: Head | undefined,
  { from, to, cut }: { from: number; to: number; cut: number | undefined },
  sentence: Sentence,
  rules: FlowRules,
): Stretch => {
  const { passage, cues, runs } = sentence
  const segment = segmentOf(match, sentence)
  const between = cues.filter((other) => other.from >= segment.from && other.from < segment.to)
  const shades = between.filter((other) => other.from < to || refusesBoth(other, next, cut))
  const inside = runs.filter((run) => run.from >= from && run.from < to)
  const isNear = (run: PlaceRun): boolean => run.from >= segment.from && run.from < segment.to
  return {
    from,
    to,
    ...spanOfWords(passage, from, to),
    head: cue,
    at: match,
    twin,
    shades,
    before: cues.filter((other) => other.from < match.from),
    later: cues.filter((other) => other.from >= match.to),
    after: between.filter((other) => other.from >= to),
    abroad: [
      ...inside.filter((run) => run.abroad && isNear(run)),
      ...inside.filter((run) => run.abroad && !isNear(run)),
    ],
    home: inside.filter((run) => !run.abroad),
    denied: [match, ...shades.filter((shade) => says([shade], 'plan'))].some((word) => isDenied(word, sentence, rules)),
  }
}

// «…, als Nächstes ist Norwegen an der Reihe»: what lies ahead of one place is not said of those before the comma
const NARROW: ReadonlySet<Cue> = new Set<Cue>(['market', 'aim', 'intend', 'build', 'site', 'used', 'equip', 'work'])
const ownStart = ({ cue, match }: Head, sentence: Sentence, rules: FlowRules): number => {
  const { from, to } = segmentOf(match, sentence)
  const own = sentence.runs.filter((run) => run.abroad && run.from >= from && run.from < to)
  if (own.length === 0) return sentence.from
  const joined = ONE_OF_TWO.has(cue) ? lastAnd(match, own, sentence, rules) : null
  return joined ?? (NARROW.has(cue) ? from : sentence.from)
}

// “It fills jars for shops in Oman and is in talks with two chains in Iraq”: «и» begins another matter
const ONE_OF_TWO: ReadonlySet<Cue> = new Set<Cue>(['contact', 'mission', 'trial', 'interest', 'market', 'aim'])
const lastAnd = (match: CueMatch, own: readonly PlaceRun[], sentence: Sentence, rules: FlowRules): number | null => {
  const before = own.findLast((run) => run.to <= match.from)
  if (before === undefined || !own.some((run) => run.from >= match.to)) return null
  for (let index = match.from - 1; index >= before.to; index -= 1)
    if (rules.and.has(sentence.passage.words[index]?.key ?? '')) return index
  return null
}

/** Cuts a sentence into stretches, one for each head; words without a head go with the head before them, or the first. */
export const readStretches = (sentence: Sentence, rules: FlowRules, idle: ReadonlySet<CueMatch>): Stretch[] => {
  const heads = findHeads(sentence, rules, idle)
  const cuts = heads.map(({ match }, index) => {
    const last = heads[index - 1]
    return last === undefined ? sentence.from : cutBetween(last.match.to, match.from, sentence, rules)
  })
  return gather(heads, (head, index): Stretch[] => {
    const from = Math.max(cuts[index] ?? sentence.from, ownStart(head, sentence, rules))
    const cut = cuts[index + 1]
    const to = endOfMatter(head.match.to, cut ?? sentence.to, sentence)
    return takeSides(stretchOf(head, heads[index + 1], { from, to, cut }, sentence, rules), sentence, rules)
  })
}

import type { Cue } from '../../languages/parts/flow-words.ts'
import type { Passage } from '../passage.ts'
import { isDenied, segmentOf } from './denial.ts'
import type { CueMatch } from './find-cues.ts'
import type { FlowRules } from './flow-rules.ts'
import type { PlaceRun } from './place-runs.ts'
import { type Sentence, spanOfWords, startsPart } from './sentence.ts'
import { headOf, type Stretch, says } from './stretch.ts'

// heads that say nothing of trade where no place abroad stands near
const NEEDS_ABROAD: ReadonlySet<Cue> = new Set<Cue>(['go', 'ahead', 'take', 'want', 'earn', 'attend', 'buy', 'come'])

// and those that need a way there or back: «переговоры идут с Индией» goes nowhere
const NEEDS_WAY: ReadonlySet<Cue> = new Set<Cue>(['go', 'come'])

// «Китай и Индию», «между областью и Японией»: a comma or «и» between two places parts nothing
const isEnumeration = (index: number, runs: readonly PlaceRun[]): boolean =>
  runs.some((run) => run.from < index && index < run.to) ||
  (runs.some((run) => run.to === index) && runs.some((run) => run.from > index && run.from <= index + 2))

// «…; in Südkorea läuft die Zulassung»
const isAfterSemicolon = ({ words, text }: Passage, index: number): boolean =>
  words[index]?.joint === '|' && text.slice(words[index - 1]?.end, words[index]?.start).includes(';')

/** Where the head at `right` takes over from the head that ends before `left`. */
const cutBetween = (left: number, right: number, { passage, runs }: Sentence, rules: FlowRules): number => {
  let comma = -1
  let and = -1
  for (let index = left; index <= right; index += 1) {
    const key = passage.words[index]?.key ?? ''
    if (isAfterSemicolon(passage, index)) return index
    if (startsPart(passage, index)) {
      if (rules.contrast.has(key)) return index
      if (!isEnumeration(index, runs)) comma = index
    } else if (index < right && index > left && rules.and.has(key) && !isEnumeration(index, runs)) {
      // “und will auch liefern”: the first of two joins the parts
      if (and < 0 || index - and > 2) and = index
    }
  }
  return comma >= 0 ? comma : and >= 0 ? and : right
}

// «…; станки изготовила немецкая фирма» is another matter; «…; ещё 5% — в Китай» goes on
const endOfMatter = (from: number, to: number, { passage, runs }: Sentence): number => {
  for (let index = from; index < to; index += 1) {
    const next = runs.find((run) => run.from >= index)
    const goesOn = next !== undefined && (next.way === 'towards' || next.from - index <= 1)
    if (isAfterSemicolon(passage, index) && !goesOn) return index
  }
  return to
}

// «Чешский заказчик от покупки отказался»: nothing parts the heads, and the refusal ends both
const refusesBoth = (shade: CueMatch, next: Head | undefined, cut: number | undefined): boolean =>
  next !== undefined && cut === next.match.from && says([shade], 'refuse')

const isTwin = (left: CueMatch, right: CueMatch, { passage }: Sentence, rules: FlowRules): boolean =>
  right.from === left.to + 1 && rules.and.has(passage.words[left.to]?.key ?? '') && !startsPart(passage, right.from)

// «идёт регистрация», «прошли переговоры»: the verb only says that it is done
const DONE: ReadonlySet<Cue> = new Set<Cue>(['trial', 'contact', 'mission', 'investment', 'localise', 'market'])
const isIdle = (left: Head, right: CueMatch, cue: Cue): boolean =>
  left.cue === 'go' && right.from - left.match.to <= 1 && DONE.has(cue)

// “Customers in Egypt buy glass”: what they buy belongs to them
const buysItself = (left: Head | undefined, match: CueMatch, cue: Cue, abroad: readonly PlaceRun[]): boolean =>
  left?.cue === 'buyer' && cue === 'buy' && !abroad.some((run) => run.from >= match.to)

// words that are heads only where nothing else between the commas is: “countries like China buy”
const WEAK: ReadonlySet<Cue> = new Set<Cue>(['want', 'earn', 'attend'])

const isOutdone = (match: CueMatch, sentence: Sentence): boolean => {
  const { from, to } = segmentOf(match, sentence)
  return sentence.cues.some((other) => {
    const cue = other.from >= from && other.from < to ? headOf(other) : null
    return cue !== null && !WEAK.has(cue)
  })
}

interface Head {
  readonly cue: Cue
  readonly match: CueMatch
  readonly twin: Cue | null
}

const findHeads = (sentence: Sentence, rules: FlowRules): Head[] => {
  const abroad = sentence.runs.filter((run) => run.abroad)
  const way = abroad.some((run) => run.way !== null)
  const heads: Head[] = []
  for (const match of sentence.cues) {
    const cue = headOf(match)
    if (cue === null || (abroad.length === 0 && NEEDS_ABROAD.has(cue)) || (!way && NEEDS_WAY.has(cue))) continue
    if (WEAK.has(cue) && isOutdone(match, sentence)) continue
    const last = heads.at(-1)
    if (buysItself(last, match, cue, abroad)) continue
    if (last !== undefined && isTwin(last.match, match, sentence, rules))
      heads[heads.length - 1] = { ...last, twin: cue }
    else if (last !== undefined && isIdle(last, match, cue)) heads[heads.length - 1] = { cue, match, twin: null }
    else heads.push({ cue, match, twin: null })
  }
  return heads
}

/** Cuts a sentence into stretches, one for each head; words without a head go with the head before them, or the first. */
export const readStretches = (sentence: Sentence, rules: FlowRules): Stretch[] => {
  const { passage, cues, runs } = sentence
  const heads = findHeads(sentence, rules)
  const cuts = heads.map(({ match }, index) => {
    const last = heads[index - 1]
    return last === undefined ? sentence.from : cutBetween(last.match.to, match.from, sentence, rules)
  })
  return heads.map(({ cue, match, twin }, index): Stretch => {
    const from = cuts[index] ?? sentence.from
    const next = cuts[index + 1]
    const to = endOfMatter(match.to, next ?? sentence.to, sentence)
    const segment = segmentOf(match, sentence)
    const shades = cues.filter(
      (other) =>
        other.from >= segment.from &&
        other.from < segment.to &&
        (other.from < to || refusesBoth(other, heads[index + 1], next)),
    )
    const inside = runs.filter((run) => run.from >= from && run.from < to)
    return {
      from,
      to,
      ...spanOfWords(passage, from, to),
      head: cue,
      at: match,
      twin,
      shades,
      before: cues.filter((other) => other.from < match.from),
      abroad: inside.filter((run) => run.abroad),
      home: inside.filter((run) => !run.abroad),
      denied: [match, ...shades.filter((shade) => says([shade], 'plan'))].some((word) =>
        isDenied(word, sentence, rules),
      ),
    }
  })
}

import type { Cue } from '../../languages/parts/flow-words.ts'
import type { FlowRules } from './flow-rules.ts'
import type { Head } from './head.ts'
import { type Sentence, startsPart } from './sentence.ts'

/** The heads with the next one, which may belong to the last of them, stand for it, or be one with it. */
export const joinHead = (heads: readonly Head[], next: Head, sentence: Sentence, rules: FlowRules): readonly Head[] => {
  const last = heads.at(-1)
  if (last === undefined) return [next]
  if (buysItself(last, next, sentence) || isBuilt(last, next) || isNewGoal(last, next, sentence, rules)) return heads
  const one = bothInOne(last, next, sentence, rules)
  return one === null ? [...heads, next] : [...heads.slice(0, -1), one]
}

const bothInOne = (last: Head, next: Head, sentence: Sentence, rules: FlowRules): Head | null => {
  if (isItsNoun(last, next)) return withNoun(last, next)
  if (isTwin(last, next, sentence, rules)) return { ...last, twin: next.cue }
  return isIdle(last, next) ? next : null
}

// “Customers in Egypt buy glass”: what they buy belongs to them
const buysItself = (last: Head, next: Head, { runs }: Sentence): boolean =>
  last.cue === 'buyer' && next.cue === 'buy' && !runs.some((run) => run.abroad && run.from >= next.match.to)

// «открыла в Сербии филиал»
const isBuilt = (last: Head, next: Head): boolean => last.cue === 'build' && next.cue === 'site'

// «экспорт на новые рынки», “exports to new markets such as”: they are markets already
const isNewGoal = (last: Head, next: Head, { passage: { words } }: Sentence, rules: FlowRules): boolean =>
  next.cue === 'market' &&
  (last.cue === 'export' || last.cue === 'supply' || last.cue === 'sell') &&
  next.match.from - last.match.to === 1 &&
  rules.towards.has(words[last.match.to]?.key ?? '')

// «экспортные поставки», «импортный контракт»: one head of two words
const TRADED: ReadonlySet<Cue> = new Set<Cue>(['supply', 'sell', 'deal'])
const isItsNoun = (last: Head, next: Head): boolean =>
  (last.cue === 'export' || last.cue === 'import') && last.match.to === next.match.from && TRADED.has(next.cue)

const withNoun = (last: Head, next: Head): Head => ({
  ...last,
  cue: last.cue === 'import' ? 'import' : next.cue,
  match: { ...last.match, to: next.match.to },
})

// «экспорт и импорт»
const isTwin = (last: Head, next: Head, { passage }: Sentence, rules: FlowRules): boolean =>
  next.match.from === last.match.to + 1 &&
  rules.and.has(passage.words[last.match.to]?.key ?? '') &&
  !startsPart(passage, next.match.from)

// «идёт регистрация», «прошли переговоры», „kam ein Auftrag“, „nimmt Finnland ins Visier“: the verb only says that it is done
const DONE: ReadonlySet<Cue> = new Set<Cue>([
  'trial',
  'contact',
  'mission',
  'investment',
  'localise',
  'market',
  'orders',
  'interest',
])
const MERE: ReadonlySet<Cue> = new Set<Cue>(['go', 'come', 'ahead'])
const isIdle = (last: Head, next: Head): boolean =>
  (MERE.has(last.cue) && next.match.from - last.match.to <= 1 && DONE.has(next.cue)) ||
  (last.cue === 'take' && next.cue === 'market')

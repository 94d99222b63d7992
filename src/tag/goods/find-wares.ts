import { findPhrases, matchPhrase } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Word } from '../../base/words.ts'
import type { Passage } from '../passage.ts'
import type { GoodsRules, Ware } from './goods-rules.ts'

/** Goods or services named in a passage. */
export interface WareMention extends Span {
  readonly passage: Passage
  readonly ware: Exclude<Ware, { kind: 'nothing' }>
  /** Name of the rule that read it. */
  readonly rule: string
}

/** Wares of a passage, the longest phrases first, with those that share a noun or an adjective with their neighbour. */
export const findWares = (passage: Passage, rules: GoodsRules): WareMention[] =>
  findPhrases(rules.wares, passage.words).flatMap(({ from, to, values }) => {
    const ware = values.find(({ kind }) => kind === 'nothing') ?? values[0]
    if (ware === undefined || ware.kind === 'nothing' || isOther(passage, from, to, ware, rules)) return []
    return [
      ...sharedNoun(passage, from, to, rules),
      mention(passage, from, to, ware, 'goods-word'),
      ...sharedAdjective(passage, from, to, rules),
    ]
  })

const mention = (passage: Passage, from: number, to: number, ware: WareMention['ware'], rule: string): WareMention => ({
  passage,
  ware,
  rule,
  start: passage.words[from]?.start ?? 0,
  end: passage.words[to - 1]?.end ?? 0,
})

// Reasons why a phrase of the lexicon names no goods here; the first that holds counts.
const isOther = (passage: Passage, from: number, to: number, ware: WareMention['ware'], rules: GoodsRules): boolean =>
  isProperName(passage, from, to, rules) || isDoubtful(passage, from, to, rules) || isCarrier(passage, to, ware, rules)

// A capital inside a sentence makes it a name («Сок»), save where nouns are written so.
const isProperName = (passage: Passage, from: number, to: number, rules: GoodsRules): boolean => {
  const first = passage.words[from]
  if (first === undefined) return true
  // «иван-чай», “cheese-maker”: half a compound
  if (first.joint === '-' || passage.words[to]?.joint === '-') return true
  if (rules.capitalNouns) return !passage.words.slice(from, to).some(({ capital }) => capital)
  return first.capital && !first.caps && passage.block !== 'title' && !opensSentence(passage, first)
}

// «стали» is a verb unless «тонн» or «производство» goes before it; «мороженого» an adjective when goods follow.
const isDoubtful = (passage: Passage, from: number, to: number, rules: GoodsRules): boolean => {
  const [before, first, next] = [passage.words[from - 1], passage.words[from], passage.words[to]]
  if (first === undefined || to > from + 1) return false
  if (rules.doubtful.has(first.key)) return before === undefined || !rules.confirms.has(before.key)
  return ADJECTIVAL.test(first.key) && next?.joint === ' ' && isWare(passage.words, to, rules)
}

const ADJECTIVAL = /(?:ое|ого|ому|ым|ом|ая|ой|ую)$/u
// Railway wagons, vehicles, ships
const CARRIERS: ReadonlySet<string> = new Set(['86', '87', '89'])

// «20 вагонов пиломатериалов», “wagons of timber”: how they go, not what.
const isCarrier = (passage: Passage, to: number, ware: WareMention['ware'], rules: GoodsRules): boolean => {
  if (ware.kind !== 'goods' || !CARRIERS.has(ware.hs[0] ?? '')) return false
  const linked = LINKS.has(passage.words[to]?.key ?? '') ? to + 1 : to
  return (
    passage.words[linked]?.joint === ' ' &&
    !rules.and.has(passage.words[linked]?.key ?? '') &&
    isWare(passage.words, linked, rules)
  )
}

const LINKS: ReadonlySet<string> = new Set(['of', 'di', 'mit', 'с', 'with', 'con'])

const isWare = (words: readonly Word[], from: number, rules: GoodsRules): boolean =>
  matchPhrase(rules.wares, words, from)?.values[0]?.kind === 'goods'

const OPENING = /[\s«"“„(—–•*-]/u

const opensSentence = (passage: Passage, word: Word): boolean => {
  const sentence = passage.sentences.find(({ start, end }) => start <= word.start && word.start < end)
  let start = sentence?.start ?? 0
  while (start < word.start && OPENING.test(passage.text.charAt(start))) start += 1
  return start === word.start
}

// «дезинфекционного и учебного оборудования»: the word before «и» with the noun after it is a ware too.
const sharedNoun = (passage: Passage, from: number, to: number, rules: GoodsRules): WareMention[] => {
  const [adjective, conjunction, noun] = [passage.words[from - 2], passage.words[from - 1], passage.words[to - 1]]
  if (adjective === undefined || noun === undefined || to - from < 2 || !joins(conjunction, passage.words[from], rules))
    return []
  const ware = wareOf([adjective, { ...noun, joint: ' ' }], rules)
  return ware === null ? [] : [mention(passage, from - 2, to, ware, 'shared-noun')]
}

// «медицинские товары и услуги»: the adjective, or in Romance languages the noun, goes with the word after «и» as well.
const sharedAdjective = (passage: Passage, from: number, to: number, rules: GoodsRules): WareMention[] => {
  const [first, conjunction, last] = [passage.words[from], passage.words[to], passage.words[to + 1]]
  if (first === undefined || last === undefined || to - from < 2 || !joins(conjunction, last, rules)) return []
  const ware = wareOf([first, { ...last, joint: ' ' }], rules)
  return ware === null ? [] : [mention(passage, from, to + 2, ware, 'shared-adjective')]
}

const joins = (conjunction: Word | undefined, next: Word | undefined, rules: GoodsRules): boolean =>
  conjunction?.joint === ' ' && next?.joint === ' ' && rules.and.has(conjunction.key)

const wareOf = (words: readonly Word[], rules: GoodsRules): WareMention['ware'] | null => {
  const match = matchPhrase(rules.wares, words, 0)
  const ware = match?.to === words.length ? match.values[0] : undefined
  return ware === undefined || ware.kind === 'nothing' ? null : ware
}

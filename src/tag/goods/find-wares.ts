import { matchPhrase, type PhraseMatch } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import type { Word } from '../../base/words.ts'
import type { Passage } from '../passage.ts'
import type { GoodsRules, Ware } from './goods-rules.ts'
import { carries, isCarrier } from './is-carrier.ts'
import { isDoubtful } from './is-doubtful.ts'
import { matchWares } from './match-wares.ts'

/** Goods or services named in a passage. */
export interface WareMention extends Span {
  readonly passage: Passage
  readonly ware: Exclude<Ware, { kind: 'nothing' }>
  /** Name of the rule that read it. */
  readonly rule: string
}

/** Wares of a passage, the longest phrases first, with those that share a noun or an adjective with their neighbour. */
export const findWares = (passage: Passage, rules: GoodsRules): WareMention[] => {
  const matches = matchWares(passage.words, rules)
  return matches.flatMap(({ from, to, values }, index) => {
    const ware = wareAmong(values)
    if (ware === undefined || ware.kind === 'nothing') return []
    if (isMaterial(matches, index, passage, rules) || isPackOf(matches, index, passage, rules)) return []
    if (isOther(passage, matches, index, ware, rules)) return []
    if (isIngredient(passage, from, matches[index - 1], rules)) return []
    return [
      ...sharedNoun(passage, from, to, rules),
      mention(passage, from, to, ware, 'goods-word'),
      ...sharedAdjective(passage, from, to, rules),
    ]
  })
}

const wareAmong = (values: readonly Ware[]): Ware | undefined =>
  values.find(({ kind }) => kind === 'nothing') ?? values[0]

// “plastic toys” are toys, “cotton shirts” shirts, but “honey jars” are of honey
const isMaterial = (
  matches: readonly PhraseMatch<Ware>[],
  index: number,
  { words }: Passage,
  { nounBeforeNoun, carriers }: GoodsRules,
): boolean => {
  const [here, next] = [matches[index], matches[index + 1]]
  if (carriers.packs.has(words[(next?.to ?? 0) - 1]?.key ?? '')) return false
  if (!nounBeforeNoun || here === undefined || next?.from !== here.to) return false
  return words[next.from]?.joint === ' ' && next.values[0]?.kind === 'goods' && next.values[0].certainty !== 'low'
}

const isPackOf = (
  matches: readonly PhraseMatch<Ware>[],
  index: number,
  { words }: Passage,
  { nounBeforeNoun, carriers }: GoodsRules,
): boolean => {
  const [before, here] = [matches[index - 1], matches[index]]
  if (!nounBeforeNoun || here === undefined || before?.to !== here.from || words[here.from]?.joint !== ' ') return false
  return before.values[0]?.kind === 'goods' && carriers.packs.has(words[here.to - 1]?.key ?? '')
}

// «без сахара», “less salt”; «крем с маслом» is no oil, but «вагоны с маслом» are.
const isIngredient = (
  { words }: Passage,
  from: number,
  before: PhraseMatch<Ware> | undefined,
  rules: GoodsRules,
): boolean => {
  const [word, first] = [words[from - 1], words[from]]
  if (word === undefined || first?.joint !== ' ') return false
  if (rules.without.has(word.key)) return true
  if (before?.to !== from - 1 || word.joint !== ' ' || !rules.within.has(word.key)) return false
  const holder = wareAmong(before.values)
  return holder?.kind === 'goods' && !carries(holder)
}

const mention = (passage: Passage, from: number, to: number, ware: WareMention['ware'], rule: string): WareMention => ({
  passage,
  ware,
  rule,
  start: passage.words[from]?.start ?? 0,
  end: passage.words[to - 1]?.end ?? 0,
})

// Reasons why a phrase of the lexicon names no goods here; the first that holds counts.
const isOther = (
  passage: Passage,
  matches: readonly PhraseMatch<Ware>[],
  index: number,
  ware: WareMention['ware'],
  rules: GoodsRules,
): boolean => {
  const { from, to } = matches[index] ?? { from: 0, to: 0 }
  return (
    isProperName(passage, from, to, ware, rules) ||
    isDoubtful(passage, matches, index, rules) ||
    isCarrier(passage, from, to, ware, rules)
  )
}

// A capital inside a sentence makes it a name («Сок»), save where nouns are written so.
const isProperName = (
  passage: Passage,
  from: number,
  to: number,
  ware: WareMention['ware'],
  rules: GoodsRules,
): boolean => {
  const first = passage.words[from]
  if (first === undefined) return true
  // «иван-чай», “cheese-maker”: half a compound; but «PVC-Folien» are «Folien»
  if (passage.words[to]?.joint === '-' || (first.joint === '-' && !rules.capitalNouns)) return true
  if (rules.capitalNouns) return !passage.words.slice(from, to).some(({ capital }) => capital)
  // “X-ray machines”, “Christmas trees”
  const written = ACRONYM.test(first.text) || first.text.length === 1 || CAPITAL.test(ware.text)
  const named = first.capital && !written
  return named && passage.block !== 'title' && !opensSentence(passage, first)
}

// «БАДы», “LEDs”
const ACRONYM = /^\p{Lu}{2}/u
const CAPITAL = /^\p{Lu}/u
const OPENING = /[\s«"“„(—–•*▪■●►✓✔✅-]/u

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

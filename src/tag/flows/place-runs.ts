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
  /** Say something themselves: «в экспорте Китая». */
  readonly heads: ReadonlySet<number>
}

const NO_SIGNS: WaySigns = { skips: new Set(), stops: new Set(), heads: new Set() }

type Located = Omit<PlaceRun, 'way'>

// between two places of one run there may be a comma, brackets, quotes, and small words
const PUNCTUATION = /^[\s,«»“”"'’()]*$/u
const LETTERS = /[\p{L}\p{M}]/gu

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

const isPreposition = (key: string, rules: FlowRules): boolean => rules.towards.has(key) || rules.from.has(key)

const isAdjective = ({ mentions }: Located): boolean => mentions.at(-1)?.form === 'adjective'

// «в Китай и в Индию», «в Китай, Индию», but not «через Ригу в Швецию», nor «вытеснили в Монголии немецкую краску»
const joins = (left: Located, right: Located, passage: Passage, rules: FlowRules): boolean => {
  if (left.abroad !== right.abroad || right.from - left.to > 3) return false
  if (right.from === left.to && isAdjective(right) && !isAdjective(left) && passage.words[right.from]?.joint === ' ')
    return false
  const between = passage.text.slice(passage.words[left.to - 1]?.end, passage.words[right.from]?.start)
  const keys = passage.words.slice(left.to, right.from).map(({ key }) => key)
  // “campaigns led from Chile, and Oman signed”: no list of two has a comma before its “and”
  if (left.mentions.length === 1 && keys.length === 1 && between.includes(',')) {
    if (rules.and.has(keys[0] ?? '') && !rules.articles.has(keys[0] ?? '')) return false
  }
  const linked = between.includes(',') || keys.some((key) => rules.and.has(key))
  return (
    PUNCTUATION.test(between.replaceAll(LETTERS, '')) &&
    keys.every((key) => rules.and.has(key) || rules.articles.has(key) || (linked && isPreposition(key, rules)))
  )
}

// «fällt gering aus. Ägyptische Firmen»: no preposition reaches past the end of a sentence
const SENTENCE_END = /[.!?…]\s/u
/** Whether a sentence ends right before a word. */
export const endsBefore = ({ text, words }: Passage, index: number): boolean => {
  const [before, word] = [words[index - 1], words[index]]
  if (before === undefined || word === undefined) return true
  return word.joint === '|' && word.capital && SENTENCE_END.test(text.slice(before.end, word.start))
}

// «с Кубы», but not «с Кубой», nor «с Никарагуа», which has one form
const isSourceByEnding = ({ mentions: [mention] }: Located, { fromByEnding }: FlowRules): boolean => {
  if (mention === undefined) return false
  const printed = mention.passage.text.slice(mention.start, mention.end)
  if (Object.values(mention.place.names).includes(printed)) return false
  return fromByEnding.endings.some((ending) => printed.endsWith(ending))
}

// «в садах Киргизии», «nelle vetrine di Tokyo»: the noun between a preposition and the place it is tied to
const isOwner = (index: number, run: Located, { words }: Passage, { genitive }: FlowRules): boolean => {
  const [word, next] = [words[index], words[index + 1]]
  if (word?.kind !== 'letters' || word.capital || next?.joint === '|' || genitive.except.has(word.key)) return false
  if (genitive.links.has(next?.key ?? '')) return true
  return genitive.bare && index === run.from - 1 && run.mentions.every(({ form }) => form === 'noun')
}

// «на быстрорастущий рынок Индонезии»: an adjective of the noun that the place is tied to
const describes = (index: number, { words }: Passage, { adjectiveEndings }: FlowRules): boolean => {
  const word = words[index]
  if (word?.kind !== 'letters' || word.capital || words[index + 1]?.joint !== ' ') return false
  return adjectiveEndings.some((ending) => word.key.endsWith(ending))
}

const WAY_REACH = 5

const wayOf = (
  run: Located,
  passage: Passage,
  { skips, stops, heads }: WaySigns,
  rules: FlowRules,
): PlaceRun['way'] => {
  let owners = 0
  let led = false
  for (let index = run.from - 1; index >= run.from - WAY_REACH && index >= 0 && !stops.has(index); index -= 1) {
    if (endsBefore(passage, index + 1)) return null
    const key = passage.words[index]?.key ?? ''
    if (rules.from.has(key)) return 'from'
    if (rules.fromByEnding.words.has(key) && index === run.from - 1) return isSourceByEnding(run, rules) ? 'from' : null
    if (rules.towards.has(key)) return 'towards'
    if (rules.articles.has(key) || skips.has(index) || rules.genitive.links.has(key)) {
      led ||= rules.articles.has(key) || skips.has(index)
      continue
    }
    if (led && !heads.has(index) && describes(index, passage, rules)) continue
    if (owners > 0 || heads.has(index) || !isOwner(index, run, passage, rules)) return null
    owners += 1
    led = true
  }
  return null
}

const unite = ({ from, mentions, abroad }: Located, next: Located): Located => ({
  from,
  to: next.to,
  mentions: [...mentions, ...next.mentions],
  abroad,
})

/** The places of a passage in runs, each with what its preposition says. */
export const findRuns = (
  passage: Passage,
  mentions: readonly Mention[],
  home: string,
  rules: FlowRules,
  signs: WaySigns = NO_SIGNS,
): PlaceRun[] => {
  if (mentions.length === 0) return []
  const runs: Located[] = []
  for (const next of mentions.map((mention) => locate(mention, home)).sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1)
    if (last !== undefined && joins(last, next, passage, rules)) runs[runs.length - 1] = unite(last, next)
    else runs.push(next)
  }
  return runs.map((run) => {
    const { from, to, mentions: named, abroad } = run
    return { from, to, mentions: named, abroad, way: wayOf(run, passage, signs, rules) }
  })
}

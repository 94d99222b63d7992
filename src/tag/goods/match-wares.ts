import { matchPhrase, type PhraseMatch, valuesOf } from '../../base/phrases.ts'
import type { Word } from '../../base/words.ts'
import type { GoodsRules, Ware } from './goods-rules.ts'

/** The longest phrases of the lexicon from left to right, and where none begins, words whose last part is of it. */
export const matchWares = (words: readonly Word[], rules: GoodsRules): PhraseMatch<Ware>[] => {
  const found: PhraseMatch<Ware>[] = []
  for (let from = 0; from < words.length; ) {
    const match =
      withAdjective(matchPhrase(rules.wares, words, from), words, rules) ?? matchCompound(words, from, rules)
    if (match !== null && isNoun(match, words, rules)) found.push(match)
    from = match?.to ?? from + 1
  }
  return found
}

// «масло растительное», «мука пшеничная»: as price lists have it
const withAdjective = (
  match: PhraseMatch<Ware> | null,
  words: readonly Word[],
  rules: GoodsRules,
): PhraseMatch<Ware> | null => {
  if (match === null || match.to !== match.from + 1) return match
  const [noun, adjective] = [words[match.from], words[match.to]]
  if (noun === undefined || adjective?.joint !== ' ' || adjective.kind !== 'letters') return match
  const turned = matchPhrase(rules.wares, [adjective, { ...noun, joint: ' ' }], 0)
  // «carbone a Malta» is no «a carbone»
  const isName = turned?.to === 2 && turned.values[0]?.kind !== 'nothing'
  return isName ? { from: match.from, to: match.to + 1, values: turned.values } : match
}

// «Spritzen schloss»: where nouns bear a capital, what bears none is no ware, nor does its neighbour go with it
const isNoun = ({ from, to, values }: PhraseMatch<Ware>, words: readonly Word[], rules: GoodsRules): boolean =>
  !rules.capitalNouns || values[0]?.kind === 'nothing' || words.slice(from, to).some(({ capital }) => capital)

// «Rot-wein» and «Schweine»: shorter parts are chance
const SHORTEST_FIRST = 3
const SHORTEST_LAST = 4
// a longer one needs no list: «Elektro-fahrräder»
const SHORTEST_PLAIN = 6

// The longest last part decides: «Wertpapiere» are no paper.
const matchCompound = (words: readonly Word[], from: number, rules: GoodsRules): PhraseMatch<Ware> | null => {
  const word = words[from]
  const { heads } = rules.compounds
  if (heads.size === 0 || word?.capital !== true) return null
  for (let cut = SHORTEST_FIRST; cut <= word.key.length - SHORTEST_LAST; cut += 1) {
    const last = word.key.slice(cut)
    const head = heads.get(last) ?? (last.length < SHORTEST_PLAIN ? undefined : plainGoods(last, rules))
    if (head?.kind === 'nothing') return null
    const ware =
      head === undefined ? byFirstPart(word, cut, rules) : named(head, word.text.slice(0, cut) + nameOf(head))
    if (ware !== null) return { from, to: from + 1, values: [ware] }
  }
  return null
}

const plainGoods = (last: string, { wares, doubtful }: GoodsRules): Ware | undefined => {
  const ware = doubtful.has(last) ? undefined : valuesOf(wares, last)?.[0]
  const plain = ware?.kind === 'goods' && !ware.vague && ware.certainty === 'high'
  return plain || ware?.kind === 'nothing' ? ware : undefined
}

// «Stahltür»: what is doubtful by itself is not as the last part
const named = (ware: Exclude<Ware, { kind: 'nothing' }>, text: string): Ware =>
  ware.kind === 'service' ? { ...ware, text, entry: text } : { ...ware, text, entry: text, vague: false }

// «Milcherzeugnisse» are made of milk; «Milchexporte» are milk.
const byFirstPart = ({ key, text }: Word, cut: number, rules: GoodsRules): Ware | null => {
  const last = key.slice(cut)
  const { shapes, deals } = rules.compounds
  if (!shapes.has(last) && !deals.has(last)) return null
  const first = material(key.slice(0, cut), rules)
  if (first === null || deals.has(last)) return first
  return named({ ...first, certainty: 'medium' }, text)
}

const nameOf = (ware: Ware): string => (ware.kind === 'nothing' ? '' : ware.text.toLowerCase())

const LINKS = ['', 's', 'n', 'en', 'es', 'e']

// «Milch-erzeugnisse», «Kartoffel-n-produkte»: the goods that the first part names.
const material = (first: string, rules: GoodsRules): Extract<Ware, { kind: 'goods' | 'maker' | 'sector' }> | null => {
  for (const link of LINKS) {
    if (!first.endsWith(link)) continue
    const ware = valuesOf(rules.wares, first.slice(0, first.length - link.length))?.[0]
    if (ware?.kind === 'goods' && ware.certainty !== 'low') return ware
  }
  return null
}

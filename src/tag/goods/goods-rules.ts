import { type Lexicon, openLexicon } from '../../base/lexicon.ts'
import { openingsOf, type Paradigm } from '../../base/paradigms.ts'
import type { Phrases } from '../../base/phrases.ts'
import { openRecent, type Recent } from '../../base/recent.ts'
import { fold } from '../../base/words.ts'
import type { LanguagePack } from '../../languages/language.ts'
import { listed } from '../../languages/parts/endings.ts'
import type { Certainty, Goods, GoodsRow, ServiceRow } from '../../languages/parts/goods.ts'
import type { Numbers } from '../../languages/parts/numbers.ts'
import type { WareMention } from './find-wares.ts'

/** What a phrase of the lexicon names. */
export type Ware =
  | {
      readonly kind: 'goods' | 'maker' | 'sector'
      readonly hs: readonly string[]
      readonly certainty: Certainty
      readonly text: string
      /** The entry it is a form of: forms of one entry are one product. */
      readonly entry: string
      /** The word is something else as often. */
      readonly vague: boolean
    }
  | {
      readonly kind: 'service'
      readonly ebops: string
      readonly text: string
      readonly entry: string
      /** The words name who serves, not the service. */
      readonly byName: boolean
    }
  | { readonly kind: 'nothing' }

/** What a sentence says of its goods: that they are made or supplied, that others become them, that they go abroad or come from there. */
export type Told = 'made' | 'becomes' | 'abroad' | 'from-abroad'

/** HS chapters of what may carry other goods: railway wagons, vehicles, aircraft, ships. */
export const CARRYING: ReadonlySet<string> = new Set(['86', '87', '88', '89'])

/** What tells that a vehicle carries the goods. */
export interface CarrierRules {
  readonly by: ReadonlySet<string>
  readonly between: ReadonlySet<string>
  readonly endings: readonly string[]
  readonly bare: readonly string[]
  readonly carry: ReadonlySet<string>
  readonly deals: ReadonlySet<string>
  readonly packs: ReadonlySet<string>
}

/** The last parts of compound words, by every form. */
export interface CompoundRules {
  readonly heads: ReadonlyMap<string, Ware>
  readonly shapes: ReadonlySet<string>
  readonly deals: ReadonlySet<string>
}

/** A language’s goods made ready for matching. */
export interface GoodsRules {
  readonly wares: Phrases<Ware>
  readonly told: Phrases<Told>
  readonly doubtful: ReadonlySet<string>
  readonly confirms: ReadonlySet<string>
  readonly confirmsAfter: ReadonlySet<string>
  /** What makes or trades the goods right after it. */
  readonly dealings: ReadonlySet<string>
  readonly abroad: ReadonlySet<string>
  readonly rivals: ReadonlySet<string>
  readonly works: ReadonlySet<string>
  readonly tools: ReadonlySet<string>
  readonly there: ReadonlySet<string>
  readonly givenTo: ReadonlySet<string>
  readonly offices: ReadonlySet<string>
  /** What tells that a sentence shares out what the one before told: percents, shares, growth. */
  readonly shares: ReadonlySet<string>
  readonly exports: ReadonlySet<string>
  readonly imports: ReadonlySet<string>
  readonly dealt: { readonly words: ReadonlySet<string>; readonly reach: number }
  readonly received: {
    readonly after: ReadonlySet<string>
    readonly verbs: ReadonlySet<string>
    readonly back: ReadonlySet<string>
  }
  readonly confirmEndings: readonly string[]
  readonly objects: ReadonlySet<string>
  readonly without: ReadonlySet<string>
  readonly within: ReadonlySet<string>
  readonly inputs: ReadonlySet<string>
  readonly used: ReadonlySet<string>
  readonly based: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly ranges: ReadonlySet<string>
  readonly carriers: CarrierRules
  readonly compounds: CompoundRules
  readonly and: ReadonlySet<string>
  readonly capitalNouns: boolean
  /** A noun right before another tells what that is made of: “plastic toys”. */
  readonly nounBeforeNoun: boolean
  /** The wares of texts met lately. */
  readonly notes: Recent<readonly WareMention[]>
}

/** Compiles the lexicon of goods with every form of each word. */
export const compileGoodsRules = (
  { goods, numbers, placeWords }: LanguagePack,
  lexicon: Lexicon = openLexicon(),
): GoodsRules => {
  const entries = entriesOf(goods)
  return {
    wares: lexicon.compileParadigms(entries),
    told: lexicon.compile(toldOf(goods)),
    doubtful: keys(goods.doubtful),
    confirms: keys(`${goods.confirms}, ${goods.made}, ${goods.dealings}`),
    confirmsAfter: keys(goods.confirmsAfter),
    dealings: keys(goods.dealings),
    abroad: keys(goods.abroad),
    rivals: keys(goods.rivals),
    works: keys(goods.works),
    tools: keys(goods.tools),
    there: keys(goods.there.words),
    givenTo: keys(goods.givenTo),
    offices: keys(goods.offices),
    shares: sharing(numbers, goods),
    exports: keys(goods.exports),
    imports: new Set(numbers.topics.import.map(fold)),
    dealt: { words: keys(goods.dealt.words), reach: goods.dealt.reach },
    received: {
      after: keys(goods.received.after),
      verbs: keys(goods.received.verbs),
      back: keys(goods.received.back),
    },
    confirmEndings: listed(goods.confirmEndings),
    objects: keys(goods.objects),
    without: keys(goods.without),
    within: keys(goods.within),
    inputs: keys(goods.inputs),
    used: keys(goods.used),
    based: keys(goods.based),
    links: keys(goods.links),
    ranges: keys(goods.ranges),
    carriers: {
      by: keys(goods.carriers.by),
      between: keys(goods.carriers.between),
      endings: listed(goods.carriers.endings),
      bare: listed(goods.carriers.bare),
      carry: keys(goods.carriers.carry),
      deals: keys(goods.carriers.deals),
      packs: packs(goods),
    },
    compounds: compileCompounds(goods, entries),
    and: new Set(goods.and),
    capitalNouns: goods.capitalNouns,
    nounBeforeNoun: placeWords.nounBeforeNoun,
    notes: openRecent(),
  }
}

/** An entry of the lexicon, and its forms with what they name. */
interface Entry extends Paradigm<Ware> {
  readonly kind: Ware['kind']
  readonly name: string
  readonly phrases: () => readonly (readonly [form: string, ware: Ware])[]
}

// What names no goods comes first, so that it counts where a form is both.
const entriesOf = (goods: Goods): Entry[] => [
  ...listed(goods.nothing).map((entry) => entryOf(goods, 'nothing', entry, undefined, () => NOTHING)),
  ...goods.goods.flatMap((row) => wares(row, 'goods', goods)),
  ...goods.vague.flatMap((row) => wares(row, 'goods', goods, true)),
  ...goods.makers.flatMap((row) => wares(row, 'maker', goods)),
  ...goods.sectors.flatMap((row) => wares(row, 'sector', goods)),
  ...goods.services.flatMap((row) => services(row, goods)),
]

const compileCompounds = ({ compounds }: Goods, entries: readonly Entry[]): CompoundRules => {
  const named = new Set(listed(compounds.heads))
  const heads = new Map<string, Ware>()
  for (const { kind, name, phrases } of named.size === 0 ? [] : entries) {
    if (kind !== 'nothing' && (kind !== 'goods' || !name.split('|').some((part) => named.has(part)))) continue
    for (const [form, ware] of phrases()) if (!heads.has(fold(form))) heads.set(fold(form), ware)
  }
  return { heads, shapes: keys(compounds.shapes), deals: keys(compounds.deals) }
}

const keys = (words: string): ReadonlySet<string> => new Set(listed(words).map(fold))

const toldOf = ({ made, borders, there }: Goods): (readonly [string, Told])[] => [
  ...listed(made).map((form) => [form, 'made'] as const),
  ...listed(there.becomes).map((form) => [form, 'becomes'] as const),
  ...listed(borders.to).map((form) => [form, 'abroad'] as const),
  ...listed(borders.from).map((form) => [form, 'from-abroad'] as const),
]

const sharing = ({ units, topics }: Numbers, { mainly }: Goods): ReadonlySet<string> => {
  const percents = units.filter(({ unit }) => unit === '%').flatMap(({ forms }) => forms)
  return new Set([...percents, ...topics.share, ...topics.growth, ...topics.decline, ...listed(mainly)].map(fold))
}

const NOTHING: Ware = { kind: 'nothing' }

const packs = ({ carriers, inflect }: Goods): ReadonlySet<string> =>
  new Set(listed(carriers.packs).flatMap((pack) => inflect(pack).map(([form]) => fold(form))))

const wares = (
  [chapters, certainty, words, printed]: GoodsRow,
  kind: 'goods' | 'maker' | 'sector',
  goods: Goods,
  vague = false,
): Entry[] => {
  const hs = chapters.split(' ')
  return listed(words).map((word) => {
    const one = CARRYING.has(hs[0] ?? '') ? singularOf(word) : null
    const isVague = (text: string): boolean => vague || text === one
    return entryOf(goods, kind, word, printed, (text, entry) => {
      return { kind, hs, certainty, text, entry, vague: isVague(text) }
    })
  })
}

// A single aircraft, ship or truck takes somebody somewhere, unless it is sold.
const singularOf = (word: string): string | null => {
  const [one, many] = untagged(word).split('|')
  return one === undefined || one === many || /\/\S*[sp]/u.test(word) ? null : one
}

const services = ([ebops, words, printed]: ServiceRow, goods: Goods): Entry[] => {
  const byName = printed !== undefined
  return listed(words).map((word) =>
    entryOf(goods, 'service', word, printed, (text, entry) => ({ kind: 'service', ebops, text, entry, byName })),
  )
}

// «трактор/^» and «трактор» are one entry
const TAGS = /\/\S*/u
// «уголь|угл», whose makers are printed «уголь», is one entry with what they make
const STEM = /(?<word>[^| ]+)\|\S*/gu
const untagged = (entry: string): string => entry.replace(TAGS, '')

const entryOf = (
  goods: Goods,
  kind: Ware['kind'],
  word: string,
  printed: string | undefined,
  ware: (text: string, entry: string) => Ware,
): Entry => {
  const name = printed ?? untagged(word)
  const bare = name.replace(STEM, '$<word>')
  return {
    kind,
    name,
    openings: openingsOf(word),
    phrases: () => forms(goods, word, (text) => ware(printed ?? text, bare)),
  }
}

// forms that are printed as one word share its ware
const forms = (goods: Goods, word: string, ware: (text: string) => Ware): (readonly [string, Ware])[] => {
  let known: { readonly text: string; readonly ware: Ware } | null = null
  return goods.inflect(word).map(([form, text]) => {
    if (known?.text !== text) known = { text, ware: ware(text) }
    return [form, known.ware] as const
  })
}

import { compilePhrases, type Phrases } from '../../base/phrases.ts'
import { fold } from '../../base/words.ts'
import type { LanguagePack } from '../../languages/language.ts'
import type { Certainty, Goods, GoodsRow } from '../../languages/parts/goods.ts'

/** What a phrase of the lexicon names. */
export type Ware =
  | {
      readonly kind: 'goods' | 'maker'
      readonly hs: readonly string[]
      readonly certainty: Certainty
      readonly text: string
      /** The entry it is a form of: forms of one entry are one product. */
      readonly entry: string
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

/** A language’s goods made ready for matching. */
export interface GoodsRules {
  readonly wares: Phrases<Ware>
  readonly made: Phrases<true>
  readonly doubtful: ReadonlySet<string>
  readonly confirms: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly capitalNouns: boolean
}

/** Compiles the lexicon of goods with every form of each word. */
export const compileGoodsRules = ({ goods }: LanguagePack): GoodsRules => ({
  wares: compilePhrases([
    ...listed(goods.nothing).flatMap((entry) => goods.inflect(entry).map(([form]) => [form, NOTHING] as const)),
    ...goods.goods.flatMap((row) => wares(row, 'goods', goods)),
    ...goods.makers.flatMap((row) => wares(row, 'maker', goods)),
    ...goods.services.flatMap(([ebops, words, printed]) =>
      listed(words).flatMap((entry) =>
        perText(
          goods,
          entry,
          (text): Ware => ({
            kind: 'service',
            ebops,
            text: printed ?? text,
            entry: printed ?? entry,
            byName: printed !== undefined,
          }),
        ),
      ),
    ),
  ]),
  made: compilePhrases(listed(goods.made).map((form) => [form, true] as const)),
  doubtful: new Set(listed(goods.doubtful).map(fold)),
  confirms: new Set([...listed(goods.confirms), ...listed(goods.made)].map(fold)),
  and: new Set(goods.and),
  capitalNouns: goods.capitalNouns,
})

const NOTHING: Ware = { kind: 'nothing' }

const listed = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')

const wares = (
  [chapters, certainty, words, printed]: GoodsRow,
  kind: 'goods' | 'maker',
  goods: Goods,
): (readonly [string, Ware])[] => {
  const hs = chapters.split(' ')
  return listed(words).flatMap((entry) =>
    perText(goods, entry, (text): Ware => ({ kind, hs, certainty, text: printed ?? text, entry: printed ?? entry })),
  )
}

const perText = (goods: Goods, entry: string, ware: (text: string) => Ware): (readonly [string, Ware])[] => {
  let known: { readonly text: string; readonly ware: Ware } | null = null
  return goods.inflect(entry).map(([form, text]) => {
    if (known?.text !== text) known = { text, ware: ware(text) }
    return [form, known.ware] as const
  })
}

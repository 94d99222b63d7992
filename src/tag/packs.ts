import { openLexicon } from '../base/lexicon.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Homeland } from '../homelands/homeland.ts'
import type { LanguageCode, LanguagePack } from '../languages/language.ts'
import { compileFigureRules, type FigureRules } from './figures/figure-rules.ts'
import { compileFlowRules, type FlowRules } from './flows/flow-rules.ts'
import { compileGoodsRules, type GoodsRules } from './goods/goods-rules.ts'
import { compileNameRules, type NameRules } from './names/name-rules.ts'
import { openReader, type Reading } from './passage.ts'
import { compilePlaceRules, type PlaceRules } from './places/place-index.ts'

/** One language made ready for tagging. */
export interface Tongue {
  readonly pack: LanguagePack
  /** Makes a text ready for the phrases below. */
  readonly read: (text: string) => Reading
  readonly places: PlaceRules
  readonly names: NameRules
  readonly flows: FlowRules
  readonly figures: FigureRules
  readonly goods: GoodsRules
}

/** All that tagging needs besides the article. */
export interface TagPacks {
  readonly homeland: Homeland
  readonly gazetteer: Gazetteer
  readonly tongue: (code: LanguageCode) => Tongue
}

const compileTongue = (pack: LanguagePack, homeland: Homeland, gazetteer: Gazetteer): Tongue => {
  const lexicon = openLexicon()
  const { compile, openings } = lexicon
  const goods = compileGoodsRules(pack, lexicon)
  return {
    pack,
    read: openReader(new Set(pack.identity.abbreviations), openings),
    places: compilePlaceRules(pack, homeland, gazetteer, lexicon),
    names: compileNameRules(pack, compile),
    flows: compileFlowRules(pack, lexicon),
    figures: compileFigureRules(pack, goods, compile),
    goods,
  }
}

/** Compiles the packs for one home country; each language is compiled when an article first needs it. */
export const compilePacks = (
  homeland: Homeland,
  gazetteer: Gazetteer,
  languages: Readonly<Record<LanguageCode, LanguagePack>>,
): TagPacks => {
  const tongues = new Map<LanguageCode, Tongue>()
  return {
    homeland,
    gazetteer,
    tongue: (code) => {
      const known = tongues.get(code)
      if (known !== undefined) return known
      const compiled = compileTongue(languages[code], homeland, gazetteer)
      tongues.set(code, compiled)
      return compiled
    },
  }
}

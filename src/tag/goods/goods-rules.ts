import type { LanguagePack } from '../../languages/language.ts'

export interface GoodsRules {
  readonly pack: LanguagePack
}

export const compileGoodsRules = (pack: LanguagePack): GoodsRules => ({ pack })

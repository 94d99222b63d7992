import type { LanguagePack } from '../../languages/language.ts'

export interface NameRules {
  readonly pack: LanguagePack
}

export const compileNameRules = (pack: LanguagePack): NameRules => ({ pack })

import type { LanguagePack } from '../../languages/language.ts'

/** A language’s numbers made ready for matching. */
export interface FigureRules {
  readonly pack: LanguagePack
}

export const compileFigureRules = (pack: LanguagePack): FigureRules => ({ pack })

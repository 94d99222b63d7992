import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Homeland } from '../homelands/homeland.ts'
import type { LanguageCode, LanguagePack } from '../languages/language.ts'

/** The names, words and grammar that pages are made with. */
export interface SitePacks {
  readonly homeland: Homeland
  readonly gazetteer: Gazetteer
  readonly languages: Readonly<Record<LanguageCode, LanguagePack>>
}

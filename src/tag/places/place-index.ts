import { compilePhrases, type Phrases } from '../../base/phrases.ts'
import type { PlaceForm } from '../../base/place.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Homeland } from '../../homelands/homeland.ts'
import type { LanguageCode, LanguagePack } from '../../languages/language.ts'

/** Every form of every place, compiled for longest match. */
export interface PlaceIndex {
  readonly phrases: Phrases<PlaceForm>
}

export const compilePlaceIndex = (
  homeland: Homeland,
  gazetteer: Gazetteer,
  _languages: Readonly<Record<LanguageCode, LanguagePack>>,
): PlaceIndex => ({
  phrases: compilePhrases([...gazetteer.forms(), ...homeland.forms()].map((form) => [form.form, form] as const)),
})

import type { CountryGroup } from '../gazetteer.ts'
import { type CountrySheets, readNames } from '../sheets.ts'
import { groupsInBelarusian } from './be.ts'
import { groupsInGerman } from './de.ts'
import { groupsInEnglish } from './en.ts'
import { groupsInSpanish } from './es.ts'
import { groupsInFrench } from './fr.ts'
import { groupsInItalian } from './it.ts'
import { groupsInKazakh } from './kk.ts'
import { groupNotes } from './notes.ts'
import { groupsInRussian } from './ru.ts'
import { groupsInTurkish } from './tr.ts'
import { groupsInUkrainian } from './uk.ts'
import { groupsInChinese } from './zh.ts'

/** The names of every group. */
export const groupSheets: CountrySheets = {
  ru: groupsInRussian,
  it: groupsInItalian,
  en: groupsInEnglish,
  de: groupsInGerman,
  fr: groupsInFrench,
  zh: groupsInChinese,
  kk: groupsInKazakh,
  be: groupsInBelarusian,
  uk: groupsInUkrainian,
  tr: groupsInTurkish,
  es: groupsInSpanish,
}

/** Every group of countries: UN M49 areas, then alliances and everyday areas under codes of our own. */
export const readGroups = (): CountryGroup[] =>
  [...readNames(groupSheets)].map(([code, names]) => ({
    code,
    kind: 'group',
    country: null,
    region: null,
    names,
    notes: groupNotes[code] ?? {},
  }))

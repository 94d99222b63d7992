import { be } from './be/index.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { it } from './it/index.ts'
import { kk } from './kk/index.ts'
import type { LanguageCode, LanguagePack } from './language.ts'
import { ru } from './ru/index.ts'
import { tr } from './tr/index.ts'
import { uk } from './uk/index.ts'
import { zh } from './zh/index.ts'

/** Every language pack; a new language is one folder and one line here. */
export const languages: Readonly<Record<LanguageCode, LanguagePack>> = { ru, it, en, de, fr, es, tr, uk, be, kk, zh }

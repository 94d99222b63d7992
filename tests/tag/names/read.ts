import { compilePhrases } from '../../../src/base/phrases.ts'
import type { Place, PlaceForm, PlaceKind } from '../../../src/base/place.ts'
import { splitSentences } from '../../../src/base/sentences.ts'
import { readWords } from '../../../src/base/words.ts'
import { languages } from '../../../src/languages/index.ts'
import type { FullLanguage } from '../../../src/languages/language.ts'
import { findNames } from '../../../src/tag/names/find-names.ts'
import { compileNameRules, type NameRules } from '../../../src/tag/names/name-rules.ts'
import type { Names } from '../../../src/tag/names/names.ts'
import type { Passage } from '../../../src/tag/passage.ts'

export interface Reading {
  readonly passages: readonly Passage[]
  readonly names: Names
  readonly rules: NameRules
}

const place: Place = { code: 'XX', kind: 'country', country: 'XX', region: null, names: {} }
const formOf = (form: string, kind: PlaceKind, name = form): PlaceForm => ({
  place: { ...place, kind, names: { ru: name } },
  form,
  language: 'ru',
  kind: 'noun',
  needs: null,
})

/** The few place forms that the specimens of names hold. */
const PLACES = ['Фландрии', 'Вятской области', 'КНР', 'Россией', 'Toscana', 'Bavaria']
const CITIES = ['Como', 'Marina di Carrara']

/** Reads paragraphs in one language and finds the names in them. */
export const readNames = (language: FullLanguage, ...paragraphs: string[]): Reading => {
  const pack = languages[language]
  const abbreviations = new Set(pack.identity.abbreviations)
  const rules = compileNameRules(pack)
  const passages = paragraphs.map((text, block) => ({
    block,
    text,
    words: readWords(text),
    sentences: splitSentences(text, abbreviations),
    again: false,
  }))
  const forms = [
    ...PLACES.map((form) => formOf(form, 'country')),
    ...CITIES.map((form) => formOf(form, 'city')),
    formOf('Comos', 'city', 'Como'),
  ]
  const phrases = compilePhrases(forms.map((one) => [one.form, one] as const))
  return { passages, names: findNames(passages, rules, phrases), rules }
}

/** Splits a specimen into its text and what is marked in it: `с [Анной Ли|Анна Ли]`. */
export const unmark = (specimen: string): { text: string; marks: { printed: string; means: string }[] } => {
  const marks: { printed: string; means: string }[] = []
  const text = specimen.replace(/\[([^|\]]+)\|([^\]]+)\]/gu, (_, printed: string, means: string) => {
    marks.push({ printed, means })
    return printed
  })
  return { text, marks }
}

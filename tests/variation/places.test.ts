import { describe, expect, test } from 'vitest'
import { groupBy } from '../../src/base/group-by.ts'
import { formsOf, type PlaceForm } from '../../src/base/place.ts'
import { fold, readWords } from '../../src/base/words.ts'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { homelands } from '../../src/homelands/index.ts'
import { languages } from '../../src/languages/index.ts'
import { FULL_LANGUAGES, type FullLanguage } from '../../src/languages/language.ts'
import { findNames } from '../../src/tag/names/find-names.ts'
import { compilePacks, type TagPacks } from '../../src/tag/packs.ts'
import type { Passage } from '../../src/tag/passage.ts'
import { findPlaces } from '../../src/tag/places/find-places.ts'

const FRAMES: Readonly<Record<FullLanguage, string>> = {
  ru: 'Как сообщили вчера, туда отправили груз: {} рынок, и это хорошо.',
  it: 'Come riferito ieri, la merce è partita: {}, ed è un bene.',
  en: 'As reported yesterday, the goods were sent: {}, and that is good.',
  de: 'Wie gestern gemeldet, ging die Ware ab: {} Handel, und das ist gut.',
}

const codesFor = ({ form, kind }: PlaceForm, language: FullLanguage, packs: TagPacks): (string | null)[] => {
  // a noun needs no other after it
  const frame = kind === 'adjective' ? FRAMES[language] : FRAMES[language].replace(/\} \p{L}+,/u, '},')
  const text = frame.replace('{}', form)
  const sentences = [{ start: 0, end: text.length }]
  const passage: Passage = { block: 0, text, words: readWords(text), sentences, again: false }
  const tongue = packs.tongue(language)
  const names = findNames([passage], tongue.names, tongue.places.forms)
  return findPlaces([passage], names, tongue, packs).flatMap(({ place }) => [place.code, place.country])
}

const ALL = Object.values(homelands).flatMap((homeland) => formsOf(homeland.namings(FULL_LANGUAGES)))
const codesByPrint = groupBy(
  [...ALL, ...formsOf(gazetteer.namings(FULL_LANGUAGES))],
  ({ form, language }) => `${fold(form)} ${language}`,
)

// «Аксай» of two countries, «Даляне» of two cities: which is meant, only more words can tell
const namesSeveral = ({ form, language }: PlaceForm): boolean =>
  new Set(codesByPrint.get(`${fold(form)} ${language}`)?.map(({ place }) => place.code)).size > 1

// «Татарском» may be an adjective; Latin letters in a Russian text are a brand; the gulf is a sea, its countries are a group
const MAY_BE_MORE = /ском$|^Персидск/u
const isPlain = (place: PlaceForm): boolean => {
  const { form, needs, kind, language } = place
  const foreign = language === 'ru' && /\p{Script=Latin}/u.test(form)
  return needs === null && kind !== 'description' && !foreign && !MAY_BE_MORE.test(form) && !namesSeveral(place)
}

const lostOf = (forms: Iterable<PlaceForm>, language: FullLanguage, packs: TagPacks): string[] =>
  [...forms]
    .filter(isPlain)
    .filter((form) => !codesFor(form, language, packs).includes(form.place.code))
    .map(({ form, place }) => `${form} ${place.code}`)

describe.for(Object.values(homelands))('the places of $code', (homeland) => {
  const packs = compilePacks(homeland, gazetteer, languages)
  test.for(FULL_LANGUAGES)('are found by every form that needs nothing more: %s', (language) => {
    expect(lostOf(formsOf(homeland.namings([language])), language, packs)).toEqual([])
  })
})

describe('places abroad', () => {
  const { RU: russia } = homelands
  if (russia === undefined) throw new Error('no home country RU')
  const packs = compilePacks(russia, gazetteer, languages)
  test.for(FULL_LANGUAGES)('are found by every form that needs nothing more: %s', (language) => {
    expect(lostOf(formsOf(gazetteer.namings([language])), language, packs)).toEqual([])
  })
})

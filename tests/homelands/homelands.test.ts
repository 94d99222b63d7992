import { describe, expect, test } from 'vitest'
import { formsOf, type PlaceForm } from '../../src/base/place.ts'
import { fold } from '../../src/base/words.ts'
import { homelands } from '../../src/homelands/index.ts'
import type { FullLanguage } from '../../src/languages/language.ts'
import type { TagPacks } from '../../src/tag/packs.ts'
import { findPlaces } from '../../src/tag/places/find-places.ts'
import { packsOf, passageOf } from '../tag/places/expect-places.ts'

const SIZES = { BY: 7, CN: 31, DE: 16, IT: 20, KZ: 20, RU: 83, US: 51 } as const
const LANGUAGES = ['ru', 'it', 'en', 'de'] as const satisfies readonly FullLanguage[]

describe.for(Object.entries(SIZES))('%s', ([home, size]) => {
  const homeland = homelands[home]
  const regions = homeland?.regions ?? []

  test('has every region once, each on a tile of its own and in a district', () => {
    expect(new Set(regions.map(({ code }) => code)).size).toBe(size)
    expect(new Set(regions.map(({ tile }) => String(tile))).size).toBe(size)
    const districts = new Set(homeland?.districts.map(({ code }) => code))
    for (const { district } of regions) expect(districts).toContain(district)
  })

  test('names every region and capital in every language', () => {
    for (const { names, capital } of regions)
      for (const language of LANGUAGES)
        for (const name of [names[language], capital[language]]) expect(name).toMatch(/\p{Lu}/u)
  })

  test('names places of its own only', () => {
    for (const { place } of homeland?.namings() ?? []) expect(place.country).toBe(home)
  })
})

test('territories that ISO lists elsewhere are no regions of Russia', () => {
  const forms = new Set(formsOf(homelands.RU?.namings(['ru']) ?? []).map(({ form }) => form))
  for (const name of ['Крым', 'Севастополь', 'Луганск', 'Запорожская область']) expect(forms).not.toContain(name)
})

// Neutral words around a form; a noun or adjective that needs nothing must name its place here.
const CARRIERS: Readonly<Record<FullLanguage, (form: string) => string>> = {
  ru: (form) => `По данным ведомства, ${form}: всё идёт по плану.`,
  it: (form) => `Secondo i dati, ${form}: tutto va bene.`,
  en: (form) => `According to the data, ${form}: all is well.`,
  de: (form) => `Den Daten zufolge, ${form}: alles gut.`,
}

// An adjective alone may be a language’s name; before a noun it is the place’s.
const carried = ({ form, kind, language }: PlaceForm, carrier: (form: string) => string): string =>
  carrier(kind === 'adjective' && language === 'ru' ? `${form} вывоз` : form)

// Forms that only one place bears, and that need nothing more.
const certainForms = (packs: TagPacks, language: FullLanguage): PlaceForm[] => {
  const codes = new Map<string, Set<string>>()
  for (const { form, place } of formsOf([
    ...packs.homeland.namings([language]),
    ...packs.gazetteer.namings([language]),
  ]))
    codes.set(fold(form), (codes.get(fold(form)) ?? new Set()).add(place.code))
  return formsOf(packs.homeland.namings([language])).filter(
    ({ form, needs }) => needs === null && codes.get(fold(form))?.size === 1,
  )
}

describe.for(Object.keys(SIZES))('forms of %s', (home) => {
  const packs = packsOf(home)
  test.for(LANGUAGES)('find their places in %s', (language) => {
    const forms = certainForms(packs, language)
    const passages = forms.map((form) => passageOf(carried(form, CARRIERS[language]), packs, language))
    const mentions = findPlaces(passages, { people: [], organisations: [] }, packs.tongue(language), packs)
    const found = new Map(mentions.map(({ passage, place }) => [passage, place.code]))
    const missed = forms.filter(
      ({ place }, index) => found.get(passages[index] ?? passageOf('', packs, language)) !== place.code,
    )
    expect(missed.map(({ form, place }) => `${form} ${place.code}`)).toEqual([])
  })
})

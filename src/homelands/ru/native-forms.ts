import type { FormKind, Place, PlaceForm } from '../../base/place.ts'
import { adjectiveForms, phraseCases, phraseForms } from '../../languages/ru/inflection.ts'
import { type Entry, readCity, readEntry } from '../sheet.ts'
import { cities } from './cities.ts'
import { demonyms } from './demonyms.ts'
import { type MacroRegionRow, macroRegions } from './macro-regions.ts'
import { cityOf, macroPlaces, zoneOf } from './places.ts'
import { type SubjectRow, subjects } from './regions.ts'
import { readZone, zones } from './zones.ts'

const printed = (place: Place, kind: FormKind, { spec, needs }: Entry): PlaceForm[] => {
  const forms = kind === 'abbreviation' ? [spec] : kind === 'noun' ? phraseForms(spec) : adjectiveForms(spec)
  return forms.map((form) => ({ place, form, language: 'ru', kind, needs }))
}

const named = (place: Place, names: Pick<MacroRegionRow, 'nouns' | 'adjectives' | 'abbreviations'>): PlaceForm[] => [
  ...names.nouns.flatMap((noun) => printed(place, 'noun', readEntry(noun))),
  ...names.adjectives.flatMap((adjective) => printed(place, 'adjective', readEntry(adjective))),
  ...names.abbreviations.flatMap((abbreviation) => printed(place, 'abbreviation', readEntry(abbreviation))),
]

const PLURAL = 6

// «красноярцы» stand for their region, «красноярец» for himself
const people = (place: Place): PlaceForm[] =>
  (demonyms[place.code] ?? []).flatMap((demonym) =>
    [...new Set(phraseCases(demonym).slice(PLURAL))].map((form) => ({
      place,
      form,
      language: 'ru',
      kind: 'demonym',
      needs: null,
    })),
  )

// «Томская область» is also printed «Томская обл.»
const shortened = (forms: readonly PlaceForm[]): PlaceForm[] =>
  forms.flatMap((form) =>
    / област[ьи]$/u.test(form.form) ? [form, { ...form, form: form.form.replace(/ област[ьи]$/u, ' обл') }] : [form],
  )

// «Мантурово», «Пушкино»: all but the dictionary form is also a surname («Дениса Мантурова»)
const LIKE_SURNAME = /^\p{L}+(?:[ое]в|[иы]н)о$/u

const cityNouns = (place: Place, name: Entry): PlaceForm[] => {
  const forms = printed(place, 'noun', name)
  if (!LIKE_SURNAME.test(name.spec)) return forms
  return forms.map((form) => (form.form === name.spec ? form : { ...form, needs: 'context' }))
}

const cityForms = (region: Place, row: string, known: ReadonlySet<string>): PlaceForm[] => {
  const { name, adjectives } = readCity(row)
  const place = cityOf(region, row)
  const nouns = place === region ? [] : cityNouns(place, name)
  const further = adjectives.filter(({ spec }) => !known.has(spec))
  return [...nouns, ...further.flatMap((adjective) => printed(place, 'adjective', adjective))]
}

// The capital of the country, named without its name.
const capitalForms = (place: Place): PlaceForm[] =>
  [...phraseForms('столица'), ...adjectiveForms('столичный')].map((form) => ({
    place,
    form,
    language: 'ru',
    kind: 'description',
    needs: 'context',
  }))

const subjectForms = (region: Place, row: SubjectRow): PlaceForm[] => {
  const [code, , , , , , , nouns, adjectives, abbreviations = []] = row
  const known = new Set(adjectives.map((adjective) => readEntry(adjective).spec))
  return [
    ...shortened(named(region, { nouns, adjectives, abbreviations })),
    ...people(region),
    ...(cities[code] ?? []).flatMap((city) => cityForms(region, city, known)),
    ...(zones[code] ?? []).map(readZone).flatMap((zone) => printed(zoneOf(region, zone.spec), 'noun', zone)),
  ]
}

/** Every Russian form of every region, city, zone and macro-region of Russia. */
export const nativeForms = (regions: ReadonlyMap<string, Place>, capital: string): PlaceForm[] => [
  ...subjects.flatMap((row) => {
    const region = regions.get(row[0])
    if (region === undefined) return []
    return row[0] === capital ? [...subjectForms(region, row), ...capitalForms(region)] : subjectForms(region, row)
  }),
  ...macroRegions.flatMap((row, index) => {
    const place = macroPlaces[index]
    return place === undefined ? [] : [...named(place, row), ...people(place)]
  }),
]

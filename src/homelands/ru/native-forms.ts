import { openingOfForm, openingsOf } from '../../base/paradigms.ts'
import type { FormKind, Naming, Place, PlaceForm } from '../../base/place.ts'
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

type Names = Pick<MacroRegionRow, 'nouns' | 'adjectives' | 'abbreviations'>

const named = (place: Place, { nouns, adjectives, abbreviations }: Names): Naming => {
  const entries = [
    ...nouns.map((noun) => ['noun', readEntry(noun)] as const),
    ...adjectives.map((adjective) => ['adjective', readEntry(adjective)] as const),
    ...abbreviations.map((abbreviation) => ['abbreviation', readEntry(abbreviation)] as const),
  ]
  return {
    place,
    openings: entries.flatMap(([kind, { spec }]) => (kind === 'abbreviation' ? openingOfForm(spec) : openingsOf(spec))),
    forms: () => entries.flatMap(([kind, entry]) => printed(place, kind, entry)),
  }
}

const PLURAL = 6

// «красноярцы» stand for their region, «красноярец» for himself
const peopleForms = (place: Place, demonym: string): PlaceForm[] =>
  [...new Set(phraseCases(demonym).slice(PLURAL))].map((form) => ({
    place,
    form,
    language: 'ru',
    kind: 'demonym',
    needs: null,
  }))

const people = (place: Place): Naming[] =>
  (demonyms[place.code] ?? []).map((demonym) => ({
    place,
    openings: openingsOf(demonym),
    forms: () => peopleForms(place, demonym),
  }))

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

const cityNaming = (region: Place, row: string, known: ReadonlySet<string>): Naming => {
  const { name, adjectives } = readCity(row)
  const place = cityOf(region, row)
  const nouns = place === region ? [] : [name]
  const further = adjectives.filter(({ spec }) => !known.has(spec))
  return {
    place,
    openings: [...nouns, ...further].flatMap(({ spec }) => openingsOf(spec)),
    forms: () => [
      ...nouns.flatMap((noun) => cityNouns(place, noun)),
      ...further.flatMap((adjective) => printed(place, 'adjective', adjective)),
    ],
  }
}

const zoneNaming = (region: Place, zone: Entry): Naming => {
  const place = zoneOf(region, zone.spec)
  return { place, openings: openingsOf(zone.spec), forms: () => printed(place, 'noun', zone) }
}

// The capital of the country, named without its name.
const CAPITAL_WORDS = ['столица', 'столичный'] as const

const capitalForms = (place: Place): PlaceForm[] => {
  const [noun, adjective] = CAPITAL_WORDS
  return [...phraseForms(noun), ...adjectiveForms(adjective)].map((form) => ({
    place,
    form,
    language: 'ru',
    kind: 'description',
    needs: 'context',
  }))
}

const capitalNaming = (place: Place): Naming => ({
  place,
  openings: CAPITAL_WORDS.flatMap(openingsOf),
  forms: () => capitalForms(place),
})

const subjectNamings = (region: Place, row: SubjectRow): Naming[] => {
  const [code, , , , , , , nouns, adjectives, abbreviations = []] = row
  const known = new Set(adjectives.map((adjective) => readEntry(adjective).spec))
  const own = named(region, { nouns, adjectives, abbreviations })
  return [
    { ...own, forms: () => shortened(own.forms()) },
    ...people(region),
    ...(cities[code] ?? []).map((city) => cityNaming(region, city, known)),
    ...(zones[code] ?? []).map((zone) => zoneNaming(region, readZone(zone))),
  ]
}

/** What Russian texts call every region, city, zone and macro-region of Russia. */
export const nativeNamings = (regions: ReadonlyMap<string, Place>, capital: string): Naming[] => [
  ...subjects.flatMap((row) => {
    const region = regions.get(row[0])
    if (region === undefined) return []
    const namings = subjectNamings(region, row)
    return row[0] === capital ? [...namings, capitalNaming(region)] : namings
  }),
  ...macroRegions.flatMap((row, index) => {
    const place = macroPlaces[index]
    return place === undefined ? [] : [named(place, row), ...people(place)]
  }),
]

import type { FormKind, Place, PlaceForm } from '../../base/place.ts'
import { adjectiveForms, phraseCases, phraseForms } from '../../languages/ru/inflection.ts'
import { type Entry, readCity, readEntry } from '../sheet.ts'
import { cities } from './cities.ts'
import { demonyms } from './demonyms.ts'
import { type MacroRegionRow, macroRegions } from './macro-regions.ts'
import { cityOf, macroPlaces, zoneOf } from './places.ts'
import { type SubjectRow, subjects } from './regions.ts'
import { readZone, zones } from './zones.ts'

function* printed(place: Place, kind: FormKind, { spec, needs }: Entry): Generator<PlaceForm> {
  const forms = kind === 'abbreviation' ? [spec] : kind === 'noun' ? phraseForms(spec) : adjectiveForms(spec)
  for (const form of forms) yield { place, form, language: 'ru', kind, needs }
}

function* named(
  place: Place,
  names: Pick<MacroRegionRow, 'nouns' | 'adjectives' | 'abbreviations'>,
): Generator<PlaceForm> {
  for (const noun of names.nouns) yield* printed(place, 'noun', readEntry(noun))
  for (const adjective of names.adjectives) yield* printed(place, 'adjective', readEntry(adjective))
  for (const abbreviation of names.abbreviations) yield* printed(place, 'abbreviation', readEntry(abbreviation))
}

const PLURAL = 6

// «красноярцы» stand for their region, «красноярец» for himself
function* people(place: Place): Generator<PlaceForm> {
  for (const demonym of demonyms[place.code] ?? [])
    for (const form of new Set(phraseCases(demonym).slice(PLURAL)))
      yield { place, form, language: 'ru', kind: 'demonym', needs: null }
}

// «Томская область» is also printed «Томская обл.»
function* shortened(forms: Iterable<PlaceForm>): Generator<PlaceForm> {
  for (const form of forms) {
    yield form
    if (/ област[ьи]$/u.test(form.form)) yield { ...form, form: form.form.replace(/ област[ьи]$/u, ' обл') }
  }
}

// «Мантурово», «Пушкино»: all but the dictionary form is also a surname («Дениса Мантурова»)
const LIKE_SURNAME = /^\p{L}+(?:[ое]в|[иы]н)о$/u

function* cityNouns(place: Place, name: Entry): Generator<PlaceForm> {
  const doubtful = LIKE_SURNAME.test(name.spec)
  for (const form of printed(place, 'noun', name))
    yield doubtful && form.form !== name.spec ? { ...form, needs: 'context' } : form
}

function* cityForms(region: Place, row: string, known: ReadonlySet<string>): Generator<PlaceForm> {
  const { name, adjectives } = readCity(row)
  const place = cityOf(region, row)
  if (place !== region) yield* cityNouns(place, name)
  for (const adjective of adjectives) if (!known.has(adjective.spec)) yield* printed(place, 'adjective', adjective)
}

// The capital of the country, named without its name.
function* capitalForms(place: Place): Generator<PlaceForm> {
  const description = { place, language: 'ru', kind: 'description', needs: 'context' } as const
  for (const form of [...phraseForms('столица'), ...adjectiveForms('столичный')]) yield { ...description, form }
}

function* subjectForms(region: Place, row: SubjectRow): Generator<PlaceForm> {
  const [code, , , , , , , nouns, adjectives, abbreviations = []] = row
  const known = new Set(adjectives.map((adjective) => readEntry(adjective).spec))
  yield* shortened(named(region, { nouns, adjectives, abbreviations }))
  yield* people(region)
  for (const city of cities[code] ?? []) yield* cityForms(region, city, known)
  for (const zone of (zones[code] ?? []).map(readZone)) yield* printed(zoneOf(region, zone.spec), 'noun', zone)
}

/** Every Russian form of every region, city, zone and macro-region of Russia. */
export function* nativeForms(regions: ReadonlyMap<string, Place>, capital: string): Generator<PlaceForm> {
  for (const row of subjects) {
    const region = regions.get(row[0])
    if (region === undefined) continue
    yield* subjectForms(region, row)
    if (row[0] === capital) yield* capitalForms(region)
  }
  for (const [index, row] of macroRegions.entries()) {
    const place = macroPlaces[index]
    if (place === undefined) continue
    yield* named(place, row)
    yield* people(place)
  }
}

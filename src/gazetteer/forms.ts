import { openingOfForm, openingsOf } from '../base/paradigms.ts'
import type { FormKind, Naming, Place, PlaceForm } from '../base/place.ts'
import type { Inflection } from './inflect/inflection.ts'
import { withPlainLetters } from './inflect/latin.ts'
import { readCell, type SheetEntry, type SheetRow } from './sheet.ts'

// «США», «U.S.», «UAE»
const ABBREVIATION = /^(?:\p{Lu}\.?){2,}$/u
// «дальнее зарубежье», «friendly countries»: a name without a capital only describes, but in a script that has none
const CAPITAL = /[\p{Lu}\p{Script=Han}]/u

// what stands in brackets or quotation marks only shows
const UNREADABLE = /[(‘]/u

const nounKind = (form: string): FormKind => {
  if (ABBREVIATION.test(form)) return 'abbreviation'
  return CAPITAL.test(form) ? 'noun' : 'description'
}

// «Антигуа/0 и Барбуда/f», «Салоники|Салоник/pl»
const CLASSES = /[/|][^ =]+/gu

/** The dictionary name that a cell of names begins with: «Нидерланды/pl-ов, Голландия» → «Нидерланды». */
export const dictionaryName = (names: string): string => {
  const comma = names.indexOf(', ')
  const [first] = readCell(comma < 0 ? names : names.slice(0, comma))
  if (first === undefined) throw new Error(`no name in the cell ${JSON.stringify(names)}`)
  return first.text.replace(CLASSES, '').replaceAll('=', '-')
}

// Ten thousands of forms are made here, hence the plain loops.
const expandNames = (
  names: readonly SheetEntry[],
  place: Place,
  language: string,
  inflection: Inflection,
): PlaceForm[] => {
  const forms: PlaceForm[] = []
  for (const { text, needs } of names) {
    for (const form of inflection.name(text)) {
      if (!UNREADABLE.test(form)) forms.push({ place, form, language, kind: nounKind(form), needs })
    }
  }
  return forms
}

// «Ürümqi» is printed «Urumqi» too
const MARKED_LATIN = /^\p{L}{0,3}[À-ɏ]/u

// «США», «Орёл|Орл», «Ürümqi», «Ближний Восток»
const openingsOfEntry = ({ text }: SheetEntry): string[] => {
  if (ABBREVIATION.test(text)) return [openingOfForm(text)]
  return MARKED_LATIN.test(text) ? withPlainLetters(text).flatMap(openingsOf) : openingsOf(text)
}

// of two readings of a form, the one that comes first
const eachOnce = (forms: readonly PlaceForm[]): PlaceForm[] => {
  const seen = new Set<string>()
  return forms.filter(({ form }) => !seen.has(form) && seen.add(form))
}

/** How the names of one cell name a place. */
export const nameBy = (cell: string, place: Place, language: string, inflection: Inflection): Naming => {
  const names = readCell(cell)
  return {
    place,
    openings: names.flatMap(openingsOfEntry),
    forms: () => eachOnce(expandNames(names, place, language, inflection)),
  }
}

interface Entries {
  readonly names: readonly SheetEntry[]
  readonly adjectives: readonly SheetEntry[]
  readonly people: readonly SheetEntry[]
}

// Each form once; a name and an adjective printed alike are the name.
const expandRow = (entries: Entries, place: Place, language: string, inflection: Inflection): PlaceForm[] => {
  const described = [
    { kind: 'adjective', entries: entries.adjectives, inflect: inflection.adjective },
    { kind: 'demonym', entries: entries.people, inflect: inflection.people },
  ] as const
  const forms = [
    ...expandNames(entries.names, place, language, inflection),
    ...described.flatMap(({ kind, entries: all, inflect }) =>
      all.flatMap(({ text, needs }) =>
        inflect(text).map((form): PlaceForm => ({ place, form, language, kind, needs })),
      ),
    ),
  ]
  return eachOnce(forms)
}

/** How one row of a sheet names a place. */
export const nameByRow = (row: SheetRow, place: Place, language: string, inflection: Inflection): Naming => {
  const [, names, adjectives, people] = row
  const entries = { names: readCell(names), adjectives: readCell(adjectives), people: readCell(people) }
  return {
    place,
    openings: [...entries.names, ...entries.adjectives, ...entries.people].flatMap(openingsOfEntry),
    forms: () => expandRow(entries, place, language, inflection),
  }
}

import type { FormKind, Place, PlaceForm } from '../base/place.ts'
import type { Inflection } from './inflect/inflection.ts'
import { readCell, type SheetRow } from './sheet.ts'

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

/** Every form of the names of one cell. Ten thousands of forms are made here, hence the plain loops. */
export const expandNames = (names: string, place: Place, language: string, inflection: Inflection): PlaceForm[] => {
  const forms: PlaceForm[] = []
  for (const { text, needs } of readCell(names)) {
    for (const form of inflection.name(text)) {
      if (!UNREADABLE.test(form)) forms.push({ place, form, language, kind: nounKind(form), needs })
    }
  }
  return forms
}

/** Every form of one row of a sheet, each once; a name and an adjective printed alike are the name. */
export const expandRow = (row: SheetRow, place: Place, language: string, inflection: Inflection): PlaceForm[] => {
  const [, names, adjectives, people] = row
  const described = [
    { cell: adjectives, kind: 'adjective', inflect: inflection.adjective },
    { cell: people, kind: 'demonym', inflect: inflection.people },
  ] as const
  const forms = [
    ...expandNames(names, place, language, inflection),
    ...described.flatMap(({ cell, kind, inflect }) =>
      readCell(cell).flatMap(({ text, needs }) =>
        inflect(text).map((form): PlaceForm => ({ place, form, language, kind, needs })),
      ),
    ),
  ]
  const seen = new Set<string>()
  return forms.filter(({ form }) => !seen.has(form) && seen.add(form))
}

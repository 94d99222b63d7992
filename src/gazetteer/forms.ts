import type { FormKind, Place, PlaceForm } from '../base/place.ts'
import type { Inflection } from './inflect/inflection.ts'
import { readCell, type SheetRow } from './sheet.ts'

// «США», «U.S.», «UAE»
const ABBREVIATION = /^(?:\p{Lu}\.?){2,}$/u
// «дальнее зарубежье», «friendly countries»: a name without a capital only describes
const CAPITAL = /\p{Lu}/u

const nounKind = (form: string): FormKind => {
  if (ABBREVIATION.test(form)) return 'abbreviation'
  return CAPITAL.test(form) ? 'noun' : 'description'
}

/** The dictionary name that a row begins with: «Нидерланды/pl-ов, Голландия» → «Нидерланды». */
export const dictionaryName = ([code, names]: SheetRow, inflection: Inflection): string => {
  const [first] = readCell(names)
  const [name] = first === undefined ? [] : inflection.name(first.text)
  if (name === undefined) throw new Error(`no name in the row of ${code}`)
  return name
}

/** Every form of one row of a sheet, each once; a name and an adjective printed alike are the name. */
export const expandRow = (row: SheetRow, place: Place, language: string, inflection: Inflection): PlaceForm[] => {
  const [, names, adjectives, people] = row
  const found = new Map<string, PlaceForm>()
  const add = (cell: string | undefined, kind: FormKind, inflect: (entry: string) => readonly string[]): void => {
    for (const { text, needs } of readCell(cell)) {
      for (const form of inflect(text)) {
        const own = kind === 'noun' ? nounKind(form) : kind
        if (!found.has(form)) found.set(form, { place, form, language, kind: own, needs })
      }
    }
  }
  add(names, 'noun', inflection.name)
  add(adjectives, 'adjective', inflection.adjective)
  add(people, 'demonym', inflection.people)
  return [...found.values()]
}

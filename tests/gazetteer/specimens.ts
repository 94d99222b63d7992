import { formsOf, type PlaceForm } from '../../src/base/place.ts'
import { gazetteer } from '../../src/gazetteer/index.ts'

const groupForms = (): ReadonlyMap<string, readonly PlaceForm[]> => {
  const grouped = new Map<string, PlaceForm[]>()
  for (const form of formsOf(gazetteer.namings())) {
    const key = `${form.language} ${form.form}`
    const same = grouped.get(key)
    if (same === undefined) grouped.set(key, [form])
    else same.push(form)
  }
  return grouped
}

/** Every form of the gazetteer by language and what is printed. */
export const formsByPrint = groupForms()

/** What a printed form may mean: «CN noun», «GE noun, US city?»; empty when no place is printed so. */
export const meaningOf = (language: string, form: string): string => {
  const marks = { capital: '^', context: '?' }
  const found = formsByPrint.get(`${language} ${form}`) ?? []
  return found
    .map(({ place, kind, needs }) => {
      const what = place.kind === 'city' ? 'city' : kind
      return `${place.code} ${what}${needs === null ? '' : marks[needs]}`
    })
    .join(', ')
}

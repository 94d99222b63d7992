import type { PlaceForm } from '../base/place.ts'

/** A name or adjective as a sheet gives it, its mark read: «Киров?» needs context, «Курган^» a capital letter. */
export interface Entry {
  readonly spec: string
  readonly needs: PlaceForm['needs']
}

const MARKS: Readonly<Record<string, PlaceForm['needs']>> = { '?': 'context', '^': 'capital' }

/** Reads a marked entry: «Владимир?» → `{ spec: 'Владимир', needs: 'context' }`. */
export const readEntry = (entry: string): Entry => {
  const needs = MARKS[entry.slice(-1)] ?? null
  return { spec: needs === null ? entry : entry.slice(0, -1), needs }
}

/** A city’s row: its name, then its adjectives. */
export interface CityRow {
  readonly name: Entry
  readonly adjectives: readonly Entry[]
}

/** Reads a city’s row: «Клин?, клинский». */
export const readCity = (row: string): CityRow => {
  const [name = '', ...adjectives] = row.split(', ')
  return { name: readEntry(name), adjectives: adjectives.map(readEntry) }
}

/** The dictionary form of an inflection spec: «Ростов=на=Дону» → «Ростов-на-Дону», «Елец|Ельц/m!» → «Елец». */
export const dictionaryForm = (spec: string): string =>
  spec
    .replace(/\/[^ =]+/gu, '')
    .replace(/\|[^ =]+/gu, '')
    .replaceAll('=', '-')

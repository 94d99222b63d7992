import type { Place, PlaceForm } from '../../base/place.ts'
import { expandNames } from '../forms.ts'
import { inflections, type SheetLanguage, sheetLanguages } from '../sheets.ts'

type Cells = Readonly<Record<SheetLanguage, string>>

/** A place and what names it, by language. */
export interface PlaceLine {
  readonly place: Place
  readonly cells: Cells
}

// What ends the first name of a cell: «Триполи ?», «Брюссель/m-ь», «Салоники|Салоник/pl», «Пусан, Бусан»
const END = / [?^]|[/|,]/u

const firstName = (cell: string): string => {
  const end = cell.search(END)
  return (end < 0 ? cell : cell.slice(0, end)).replaceAll('=', '-')
}

const readNames = (cells: Cells): Place['names'] => ({
  ru: firstName(cells.ru),
  it: firstName(cells.it),
  en: firstName(cells.en),
  de: firstName(cells.de),
})

// «DE;Мюнхен;Munich;Monaco di Baviera;München»; what is left out is as in English
const readLine = (line: string): readonly [code: string, cells: Cells] => {
  const [code = '', ru = '', en = '', it = '', de = ''] = line.split(';')
  return [code, { ru: ru === '' ? en : ru, en, it: it === '' ? en : it, de: de === '' ? en : de }]
}

/** The places of some lines, each made of the code that its line begins with and its names. */
export const readPlaceLines = (lines: string, placeOf: (code: string, names: Place['names']) => Place): PlaceLine[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [code, cells] = readLine(line)
      return { place: placeOf(code, readNames(cells)), cells }
    })

/** Every form of the places of some lines, in the languages wanted. */
export const expandPlaceLines = (lines: readonly PlaceLine[], wanted?: readonly string[]): PlaceForm[] => {
  const languages = sheetLanguages(wanted)
  const forms: PlaceForm[] = []
  for (const { place, cells } of lines) {
    for (const language of languages) {
      for (const form of expandNames(cells[language], place, language, inflections[language])) forms.push(form)
    }
  }
  return forms
}

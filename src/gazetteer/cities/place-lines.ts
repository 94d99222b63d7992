import type { Place, PlaceForm } from '../../base/place.ts'
import { expandNames } from '../forms.ts'
import { inflections, type SheetLanguage, sheetLanguages } from '../sheets.ts'

type Cells = Readonly<Record<SheetLanguage, string>>

// What ends the first name of a cell: «Триполи ?», «Брюссель/m-ь», «Салоники|Салоник/pl», «Пусан, Бусан»
const END = / [?^]|[/|,]/u

const firstName = (cell: string): string => {
  const end = cell.search(END)
  return (end < 0 ? cell : cell.slice(0, end)).replaceAll('=', '-')
}

const readPlace = (country: string, cells: Cells): Place => ({
  code: country,
  kind: 'city',
  country,
  region: null,
  names: { ru: firstName(cells.ru), it: firstName(cells.it), en: firstName(cells.en), de: firstName(cells.de) },
})

// «DE;Мюнхен;Munich;Monaco di Baviera;München»; what is left out is as in English
const readLine = (line: string): readonly [place: Place, cells: Cells] => {
  const [country = '', ru = '', en = '', it = '', de = ''] = line.split(';')
  const cells = { ru: ru === '' ? en : ru, en, it: it === '' ? en : it, de: de === '' ? en : de }
  return [readPlace(country, cells), cells]
}

/** Every form of the places of some lines, in the languages wanted. */
export const expandPlaceLines = (lines: string, wanted?: readonly string[]): PlaceForm[] => {
  const languages = sheetLanguages(wanted)
  const forms: PlaceForm[] = []
  for (const line of lines.split('\n')) {
    if (line === '') continue
    const [place, cells] = readLine(line)
    for (const language of languages) {
      for (const form of expandNames(cells[language], place, language, inflections[language])) forms.push(form)
    }
  }
  return forms
}

import type { Place, PlaceForm } from '../../base/place.ts'
import { expandRow } from '../forms.ts'
import type { SheetRow } from '../sheet.ts'
import { inflections, type SheetLanguage, sheetLanguages } from '../sheets.ts'
import { cityLines } from './cities.ts'
import { tradePlaceLines } from './trade-places.ts'

interface CityRow {
  readonly country: string
  readonly cells: Readonly<Record<SheetLanguage, string>>
}

// «DE|Мюнхен|Munich|Monaco di Baviera|München»; what is left out is as in English
const readLine = (line: string): CityRow => {
  const [country = '', ru = '', en = '', it = '', de = ''] = line.split('|')
  return { country, cells: { ru, en, it: it === '' ? en : it, de: de === '' ? en : de } }
}

const NOTES = /(?: [?^]|\/.*)$/u
const plainName = (cell: string): string => (cell.split(', ')[0] ?? '').replace(NOTES, '').replaceAll('=', '-')

const readPlace = ({ country, cells }: CityRow): Place => ({
  code: country,
  kind: 'city',
  country,
  region: null,
  names: Object.fromEntries(
    Object.entries(cells).flatMap(([language, cell]) => (cell === '' ? [] : [[language, plainName(cell)]])),
  ),
})

/** Every form of the foreign provinces and cities, in the languages wanted. */
export const expandCities = (wanted?: readonly string[]): PlaceForm[] => {
  const lines = `${tradePlaceLines}${cityLines}`.split('\n').filter((line) => line !== '')
  return lines.map(readLine).flatMap((row) => {
    const place = readPlace(row)
    return sheetLanguages(wanted).flatMap((language) => {
      const sheetRow: SheetRow = [row.country, row.cells[language]]
      return expandRow(sheetRow, place, language, inflections[language])
    })
  })
}

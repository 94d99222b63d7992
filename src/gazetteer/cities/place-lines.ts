import type { Naming, Place } from '../../base/place.ts'
import { nameBy } from '../forms.ts'
import { germanCity } from '../inflect/german.ts'
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

// a city’s names are read when they are asked for: few of a thousand are
const namesIn = (cells: Cells): Place['names'] => ({
  get ru() {
    return firstName(cells.ru)
  },
  get it() {
    return firstName(cells.it)
  },
  get en() {
    return firstName(cells.en)
  },
  get de() {
    return firstName(cells.de)
  },
})

// «Dorpat» is printed «Tartu» too; a name of another language waits for words around it
const besideEnglish = (own: string, english: string): string => {
  const name = firstName(english)
  if (own === '') return english
  return own.split(', ').some((entry) => firstName(entry) === name) ? own : `${own}, ${name} ?`
}

// «DE;Мюнхен;Munich;Monaco di Baviera;München»; what is left out is as in English
const readLine = (line: string): readonly [code: string, cells: Cells] => {
  const [code = '', ru = '', en = '', it = '', de = ''] = line.split(';')
  return [code, { ru: ru === '' ? en : ru, en, it: besideEnglish(it, en), de: besideEnglish(de, en) }]
}

/** The places of some lines, each made of the code that its line begins with and its names. */
export const readPlaceLines = (lines: string, placeOf: (code: string, names: Place['names']) => Place): PlaceLine[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [code, cells] = readLine(line)
      return { place: placeOf(code, namesIn(cells)), cells }
    })

const cityInflections = { ...inflections, de: germanCity }

/** How some lines name their places, in the languages wanted. */
export const nameByLines = (lines: readonly PlaceLine[], wanted?: readonly string[]): Naming[] => {
  const languages = sheetLanguages(wanted)
  const namings: Naming[] = []
  for (const { place, cells } of lines) {
    for (const language of languages) {
      namings.push(nameBy(cells[language], place, language, cityInflections[language]))
    }
  }
  return namings
}

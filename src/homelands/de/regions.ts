import type { District } from '../homeland.ts'
import type { RegionRow } from '../sheet-homeland.ts'

/** The 16 Länder of ISO 3166-2:DE. */
export const regionRows: readonly RegionRow[] = [
  ['DE-BW', 'south', 1, 4, 'Stuttgart'],
  ['DE-BY', 'south', 2, 4, 'Munich'],
  ['DE-BE', 'east', 2, 1],
  ['DE-BB', 'east', 3, 1, 'Potsdam'],
  ['DE-HB', 'north', 0, 1],
  ['DE-HH', 'north', 1, 1],
  ['DE-HE', 'west', 1, 3, 'Wiesbaden'],
  ['DE-MV', 'east', 2, 0, 'Schwerin'],
  ['DE-NI', 'north', 1, 2, 'Hanover'],
  ['DE-NW', 'west', 0, 2, 'Düsseldorf'],
  ['DE-RP', 'west', 0, 3, 'Mainz'],
  ['DE-SL', 'west', 0, 4, 'Saarbrücken'],
  ['DE-SN', 'east', 3, 2, 'Dresden'],
  ['DE-ST', 'east', 2, 2, 'Magdeburg'],
  ['DE-SH', 'north', 1, 0, 'Kiel'],
  ['DE-TH', 'east', 2, 3, 'Erfurt'],
]

/** The parts of the country that lists of regions are grouped by. */
export const districts: readonly District[] = [
  { code: 'north', names: { ru: 'Север', en: 'North', it: 'Nord', de: 'Norden' } },
  { code: 'east', names: { ru: 'Восток', en: 'East', it: 'Est', de: 'Osten' } },
  { code: 'west', names: { ru: 'Запад', en: 'West', it: 'Ovest', de: 'Westen' } },
  { code: 'south', names: { ru: 'Юг', en: 'South', it: 'Sud', de: 'Süden' } },
]

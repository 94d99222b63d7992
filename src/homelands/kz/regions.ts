import type { District } from '../homeland.ts'
import type { RegionRow } from '../sheet-homeland.ts'

/** The 17 regions and 3 cities of ISO 3166-2:KZ as of 2022. */
export const regionRows: readonly RegionRow[] = [
  ['KZ-10', 'east', 4, 1, 'Semey'],
  ['KZ-11', 'north', 2, 1, 'Kokshetau'],
  ['KZ-15', 'west', 1, 1, 'Aktobe'],
  ['KZ-19', 'south', 4, 3, 'Qonayev'],
  ['KZ-23', 'west', 0, 2, 'Atyrau'],
  ['KZ-27', 'west', 0, 1, 'Oral'],
  ['KZ-31', 'south', 3, 3, 'Taraz'],
  ['KZ-33', 'south', 4, 2, 'Taldykorgan'],
  ['KZ-35', 'centre', 3, 2, 'Karaganda'],
  ['KZ-39', 'north', 2, 0, 'Kostanay'],
  ['KZ-43', 'south', 1, 3, 'Kyzylorda'],
  ['KZ-47', 'west', 0, 3, 'Aktau'],
  ['KZ-55', 'north', 4, 0, 'Pavlodar'],
  ['KZ-59', 'north', 3, 0, 'Petropavl'],
  ['KZ-61', 'south', 2, 3, 'Turkistan'],
  ['KZ-62', 'centre', 2, 2, 'Zhezqazghan'],
  ['KZ-63', 'east', 5, 1, 'Ust-Kamenogorsk'],
  ['KZ-71', 'north', 3, 1],
  ['KZ-75', 'south', 4, 4],
  ['KZ-79', 'south', 2, 4],
]

/** The parts of the country that lists of regions are grouped by. */
export const districts: readonly District[] = [
  { code: 'north', names: { ru: 'Север', en: 'North', it: 'Nord', de: 'Norden' } },
  { code: 'centre', names: { ru: 'Центр', en: 'Centre', it: 'Centro', de: 'Mitte' } },
  { code: 'south', names: { ru: 'Юг', en: 'South', it: 'Sud', de: 'Süden' } },
  { code: 'west', names: { ru: 'Запад', en: 'West', it: 'Ovest', de: 'Westen' } },
  { code: 'east', names: { ru: 'Восток', en: 'East', it: 'Est', de: 'Osten' } },
]

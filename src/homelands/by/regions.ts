import type { District } from '../homeland.ts'
import type { RegionRow } from '../sheet-homeland.ts'

/** The 6 regions and the city of ISO 3166-2:BY. */
export const regionRows: readonly RegionRow[] = [
  ['BY-BR', 'west', 0, 2, 'Brest'],
  ['BY-HM', 'centre', 1, 1],
  ['BY-HO', 'east', 2, 2, 'Gomel'],
  ['BY-HR', 'west', 0, 1, 'Grodno'],
  ['BY-MA', 'east', 2, 1, 'Mogilev'],
  ['BY-MI', 'centre', 1, 2, 'Minsk'],
  ['BY-VI', 'east', 1, 0, 'Vitebsk'],
]

/** The parts of the country that lists of regions are grouped by. */
export const districts: readonly District[] = [
  { code: 'centre', names: { ru: 'Центр', en: 'Centre', it: 'Centro', de: 'Mitte' } },
  { code: 'west', names: { ru: 'Запад', en: 'West', it: 'Ovest', de: 'Westen' } },
  { code: 'east', names: { ru: 'Восток', en: 'East', it: 'Est', de: 'Osten' } },
]

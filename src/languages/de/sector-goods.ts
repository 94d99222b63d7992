import { listed } from '../parts/endings.ts'
import type { GoodsRow } from '../parts/goods.ts'

// HS chapters, what the sector sells, and the first parts of its names: «Möbelindustrie», «Möbelbranche»
const BY_FIRST_PART: readonly (readonly [chapters: string, printed: string, parts: string])[] = [
  ['02', 'Fleisch', 'Fleisch'],
  ['03', 'Fisch', 'Fisch'],
  ['04', 'Milchprodukte', 'Milch, Molkerei'],
  ['08', 'Obst', 'Obst'],
  ['10', 'Getreide', 'Getreide'],
  ['11', 'Mehl', 'Mühlen'],
  ['17', 'Süßwaren', 'Süßwaren, Zucker'],
  ['22', 'Getränke', 'Getränke, Brau, Wein, Spirituosen'],
  ['30', 'Medikamente', 'Pharma, Arzneimittel'],
  ['33', 'Kosmetik', 'Kosmetik'],
  ['39', 'Kunststoffe', 'Kunststoff'],
  ['40', 'Gummiwaren', 'Gummi, Reifen'],
  ['44', 'Holz', 'Holz, Säge'],
  ['48', 'Papier', 'Papier, Zellstoff'],
  ['62', 'Bekleidung', 'Textil, Bekleidungs, Mode'],
  ['64', 'Schuhe', 'Schuh'],
  ['69', 'Keramik', 'Keramik, Porzellan'],
  ['70', 'Glas', 'Glas'],
  ['71', 'Schmuck', 'Schmuck'],
  ['72', 'Stahl', 'Stahl, Metall'],
  ['84', 'Maschinen', 'Maschinenbau'],
  ['85', 'Elektrotechnik', 'Elektro, Elektronik, Halbleiter, Chip'],
  ['87', 'Fahrzeuge', 'Auto, Automobil, Kfz-, Fahrzeug, Automobilzuliefer, Zuliefer'],
  ['88', 'Flugzeuge', 'Luftfahrt, Flugzeug'],
  ['89', 'Schiffe', 'Schiffbau, Werft'],
  ['90', 'Medizintechnik', 'Medizintechnik, Optik'],
  ['91', 'Uhren', 'Uhren'],
  ['94', 'Möbel', 'Möbel'],
  ['95', 'Spielwaren', 'Spielwaren'],
]

const HEADS: readonly (readonly [singular: string, plural: string])[] = [
  ['industrie', 'industrien'],
  ['branche', 'branchen'],
  ['wirtschaft', ''],
]

const named = (part: string): string[] =>
  HEADS.map(([one, many]) => {
    const first = part.endsWith('-') ? part + one.charAt(0).toUpperCase() + one.slice(1) : part + one
    return many === '' ? first : `${first}|${part}${many}`
  })

/** Sectors by what they sell, in the notation of `goodsForms`. */
export const sectorGoods: readonly GoodsRow[] = [
  ...BY_FIRST_PART.map(
    ([chapters, printed, parts]): GoodsRow => [chapters, 'medium', listed(parts).flatMap(named).join(', '), printed],
  ),
  ['22', 'medium', 'Weinbau', 'Getränke'],
  ['30', 'medium', 'pharmazeutische Industrie, pharmazeutischen Industrie', 'Medikamente'],
  ['72', 'medium', 'Metallerzeugung, Metallherstellung, Stahlerzeugung', 'Stahl'],
  [
    '84',
    'medium',
    'Maschinenbau, Maschinen- und Anlagenbau, Anlagenbau, Werkzeugmaschinenbau, Landmaschinenbau, Sondermaschinenbau',
    'Maschinen',
  ],
  ['85', 'medium', 'elektrotechnische Industrie, elektrotechnischen Industrie', 'Elektrotechnik'],
  ['87', 'medium', 'Fahrzeugbau, Automobilbau', 'Fahrzeuge'],
  ['88', 'medium', 'Flugzeugbau, Luft- und Raumfahrt, Luft- und Raumfahrtindustrie', 'Flugzeuge'],
  ['89', 'medium', 'Schiffbau', 'Schiffe'],
]

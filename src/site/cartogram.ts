import type { HomeRegion } from '../homelands/homeland.ts'
import { printCount } from './counts.ts'
import type { Sheet } from './desk.ts'
import { joinNames, upperFirst } from './phrases.ts'
import { regionName } from './places.ts'
import { regionUrl } from './urls.ts'
import type { Cartogram, Tile } from './views.ts'

/** A map of equal tiles with some regions filled; null where the home country has none. */
export const makeCartogram = (
  sheet: Sheet,
  own: ReadonlySet<string>,
  near: { readonly codes: ReadonlySet<string>; readonly district: string } | null = null,
): Cartogram | null => {
  const placed = sheet.packs.homeland.regions.flatMap((region) =>
    region.tile === null ? [] : [{ region, column: region.tile[0], row: region.tile[1] }],
  )
  if (placed.length === 0) return null
  const words = sheet.wording.cartogram
  const all = sheet.wording.counts.regions(placed.length, printCount(sheet, placed.length))
  const filled = placed.filter(({ region }) => own.has(region.code)).map(({ region }) => regionName(sheet, region.code))
  const stateOf = (region: HomeRegion): Tile['state'] =>
    own.has(region.code) ? 'own' : near?.codes.has(region.code) ? 'near' : 'none'
  return {
    label: words.all(all, filled.length === 0 ? '—' : filled.toSorted(sheet.compare).join(', ')),
    columns: Math.max(...placed.map(({ column }) => column)) + 1,
    rows: Math.max(...placed.map(({ row }) => row)) + 1,
    tiles: placed.map(({ region, column, row }) => {
      const state = stateOf(region)
      return {
        code: region.code,
        label: region.code.slice(region.code.indexOf('-') + 1),
        name: regionName(sheet, region.code),
        column,
        row,
        state,
        // Tiles of no concern lead nowhere: a new region’s page changes no page but its neighbours’.
        href: state === 'none' ? null : sheet.find(regionUrl(sheet.prefix, region.code)),
      }
    }),
    captions: [
      {
        state: 'own',
        text:
          filled.length <= 3 && filled.length > 0
            ? upperFirst(joinNames(sheet, filled))
            : words.named(filled.length, placed.length),
      },
      ...(near === null ? [] : [{ state: 'near' as const, text: words.near(near.district) }]),
      { state: null, text: words.code(sheet.packs.homeland.code) },
    ],
  }
}

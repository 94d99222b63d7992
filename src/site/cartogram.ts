import type { HomeRegion } from '../homelands/homeland.ts'
import { printCount } from './counts.ts'
import { type Desk, findLink } from './desk.ts'
import { joinNames, upperFirst } from './phrases.ts'
import { regionName } from './places.ts'
import { regionUrl } from './urls.ts'
import type { Cartogram, Tile } from './views/sections.ts'

/** A map of equal tiles with some regions filled; null where the home country has none. */
export const makeCartogram = (
  desk: Desk,
  own: ReadonlySet<string>,
  near: { readonly codes: ReadonlySet<string>; readonly district: string } | null = null,
): Cartogram | null => {
  const placed = desk.packs.homeland.regions.flatMap((region) =>
    region.tile === null ? [] : [{ region, column: region.tile[0], row: region.tile[1] }],
  )
  if (placed.length === 0) return null
  const words = desk.wording.cartogram
  const all = desk.wording.counts.regions(placed.length, printCount(desk, placed.length))
  const filled = placed.filter(({ region }) => own.has(region.code)).map(({ region }) => regionName(desk, region.code))
  const stateOf = (region: HomeRegion): Tile['state'] =>
    own.has(region.code) ? 'own' : near?.codes.has(region.code) ? 'near' : 'none'
  return {
    label: words.all(all, filled.length === 0 ? '—' : filled.toSorted(desk.compare).join(', ')),
    columns: Math.max(...placed.map(({ column }) => column)) + 1,
    rows: Math.max(...placed.map(({ row }) => row)) + 1,
    tiles: placed.map(({ region, column, row }) => {
      const state = stateOf(region)
      return {
        code: region.code,
        label: region.code.slice(region.code.indexOf('-') + 1),
        name: regionName(desk, region.code),
        column,
        row,
        state,
        // Tiles of no concern lead nowhere: a new region’s page changes no page but its neighbours’.
        href: state === 'none' ? null : findLink(desk, regionUrl(desk.prefix, region.code)),
      }
    }),
    captions: [
      {
        state: 'own',
        text:
          filled.length <= 3 && filled.length > 0
            ? upperFirst(joinNames(desk, filled))
            : words.named(filled.length, placed.length),
      },
      ...(near === null ? [] : [{ state: 'near' as const, text: words.near(near.district) }]),
      { state: null, text: words.code(desk.packs.homeland.code) },
    ],
  }
}

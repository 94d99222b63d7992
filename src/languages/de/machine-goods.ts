import { combinedGoods } from '../parts/combined-goods.ts'
import type { GoodsRow } from '../parts/goods.ts'

const PURPOSES = [
  [
    '84',
    'Verarbeitungs, Abfüll, Verpackungs, Reinigungs, Sortier, Trocknungs, Aufbereitungs, Förder, Bohr, Ernte, Kühl, Wasserreinigungs, Wasseraufbereitungs, Milchverarbeitungs, Holzbearbeitungs, Metallbearbeitungs, Lebensmittelverarbeitungs',
  ],
] as const

/** Machines by what they do: «Abfüllanlagen», «Verpackungsmaschinen». */
export const machineGoods: readonly GoodsRow[] = combinedGoods(
  PURPOSES,
  'anlage|anlagen, maschine|maschinen, linie|linien, technik',
  (purpose, machine) =>
    machine
      .split('|')
      .map((part) => purpose + part)
      .join('|'),
)

import { combinedGoods } from '../parts/combined-goods.ts'
import type { GoodsRow } from '../parts/goods.ts'

const METALS = [
  ['74', 'copper, brass, bronze'],
  ['75', 'nickel'],
  ['76', 'aluminium, aluminum'],
  ['78', 'lead'],
  ['79', 'zinc'],
  ['80', 'tin'],
  ['81', 'titanium, magnesium, tungsten, cobalt, molybdenum'],
] as const

const ORES = [
  ['26', 'copper, zinc, lead, nickel, tin, tungsten, molybdenum, manganese, chrome, titanium, gold, silver, cobalt'],
] as const

/** What is made of metals other than iron, and what they are made from: “copper scrap”, “zinc concentrate”. */
export const metalGoods: readonly GoodsRow[] = [
  ...combinedGoods(
    METALS,
    'scrap/s, ingot, wire, sheet, powder/s, alloy, cathode, anode, bar, plate, foil/s, tube, pipe, rod, pig/p, bullion/s, casting',
    (metal, shape) => `${metal} ${shape}`,
  ),
  ...combinedGoods(ORES, 'concentrate, ore', (metal, shape) => `${metal} ${shape}`),
]

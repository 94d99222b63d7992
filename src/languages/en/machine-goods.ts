import { combinedGoods } from '../parts/combined-goods.ts'
import type { GoodsRow } from '../parts/goods.ts'

const PURPOSES = [
  [
    '84',
    'processing, purification, treatment, bottling, filling, sorting, drying, milling, brewing, baking, packing, packaging, cleaning, drilling, harvesting, printing, cooling',
  ],
] as const

/** Machines by what they do: “processing equipment”, “bottling line”; what they do it with is none of the goods. */
export const machineGoods: readonly GoodsRow[] = combinedGoods(
  PURPOSES,
  'equipment/s, machinery/s, machine, line, system',
  (purpose, machine) => `${purpose} ${machine}`,
)

import type { GoodsRow } from '../parts/goods.ts'

/** Groups of goods as official statistics name them, in the notation of `goodsForms`. */
export const officialGoods: readonly GoodsRow[] = [
  ['12', 'high', 'oil seed, oil-bearing crop'],
  ['25', 'medium', 'mineral product'],
  ['39 40', 'medium', 'plastics and rubber product'],
  ['72', 'medium', 'primary metal, primary metal manufactures/p, primary metal product'],
  ['73', 'medium', 'fabricated metal product'],
  ['85', 'medium', 'electronic product, computer and electronic product'],
  ['87', 'medium', 'transportation equipment/s, motor vehicle, motor vehicle part'],
  ['88', 'high', 'civilian aircraft/s, aircraft and parts/p'],
  ['90', 'high', 'scientific instrument, medical and scientific instrument, optical instrument'],
]

import { combinedGoods } from '../parts/combined-goods.ts'
import type { GoodsRow } from '../parts/goods.ts'

const METALS = [
  ['74', 'Kupfer, Messing, Bronze'],
  ['75', 'Nickel'],
  ['76', 'Aluminium'],
  ['78', 'Blei'],
  ['79', 'Zink'],
  ['80', 'Zinn'],
  ['81', 'Titan, Magnesium, Wolfram, Kobalt, Molybdän'],
] as const

const ORES = [
  ['26', 'Kupfer, Zink, Blei, Nickel, Zinn, Wolfram, Molybdän, Mangan, Chrom, Titan, Gold, Silber, Kobalt'],
] as const

// both numbers begin with the metal: «Kupferdraht|Kupferdrähte»
const compound = (metal: string, shape: string): string =>
  shape
    .split('|')
    .map((part) => metal + part)
    .join('|')

/** What is made of metals other than iron, and what they are made from: «Kupferschrott», «Zinkkonzentrat». */
export const metalGoods: readonly GoodsRow[] = [
  ...combinedGoods(
    METALS,
    'schrott, barren|barren, draht|drähte, blech|bleche, pulver|pulver, legierung|legierungen, kathode|kathoden, anode|anoden, stange|stangen, platte|platten, folie|folien, rohr|rohre, staub, guss, band|bänder',
    compound,
  ),
  ...combinedGoods(ORES, 'konzentrat|konzentrate, erz|erze', compound),
]

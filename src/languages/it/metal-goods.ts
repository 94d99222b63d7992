import { combinedGoods } from '../parts/combined-goods.ts'
import type { GoodsRow } from '../parts/goods.ts'

const METALS = [
  ['74', 'rame, ottone, bronzo'],
  ['75', 'nichel'],
  ['76', 'alluminio'],
  ['78', 'piombo'],
  ['79', 'zinco'],
  ['80', 'stagno'],
  ['81', 'titanio, magnesio, tungsteno, cobalto, molibdeno'],
] as const

const ORES = [
  ['26', 'rame, zinco, piombo, nichel, stagno, tungsteno, molibdeno, manganese, cromo, titanio, oro, argento, cobalto'],
] as const

// «rottami ~/p»: the mark stands behind the whole phrase
const ofMetal = (metal: string, shape: string): string => {
  const [noun = shape, tag = ''] = shape.split(' ~')
  return `${noun} di ${metal}${tag}`
}

/** What is made of metals other than iron, and what they are made from: «rottami di rame», «concentrato di zinco». */
export const metalGoods: readonly GoodsRow[] = [
  ...combinedGoods(
    METALS,
    'rottami ~/p, rottame, lingotto, filo, lamiera, polvere, lega, catodo, anodo, barra, lastra, foglio, tubo, pani ~/p, vergella, billetta',
    ofMetal,
  ),
  ...combinedGoods(ORES, 'concentrato, minerale', ofMetal),
]

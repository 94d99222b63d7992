import { combinedGoods } from '../parts/combined-goods.ts'
import type { GoodsRow } from '../parts/goods.ts'

const MACHINES = [['84', 'оборудование/s, установка|установок, линия, система']] as const

/** Machines by what they do: «линия розлива», «оборудование для переработки»; what they do it with is none of the goods. */
export const machineGoods: readonly GoodsRow[] = combinedGoods(
  MACHINES,
  'очистки, переработки, обработки, розлива, фасовки, упаковки, сортировки, сушки, для очистки, для переработки, для обработки, для производства, для розлива, для фасовки, для упаковки, для сортировки, для сушки, для хранения, для приготовления, для бурения, для добычи, для изготовления, по переработке, по производству, по розливу, по изготовлению, по сортировке',
  (machine, purpose) => `${machine} ~ ${purpose}`,
)

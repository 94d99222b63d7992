import { combinedGoods } from '../parts/combined-goods.ts'
import type { GoodsRow } from '../parts/goods.ts'

const MACHINES = [['84', 'attrezzatura, impianto, macchinario, linea, macchina, sistema']] as const

/** Machines by what they do: «impianto per la lavorazione», «linea di imbottigliamento»; what they do it with is none of the goods. */
export const machineGoods: readonly GoodsRow[] = combinedGoods(
  MACHINES,
  "per la lavorazione, per la produzione, per la trasformazione, per la depurazione, per la raccolta, per la cottura, per il confezionamento, per il packaging, per l'imballaggio, per l'imbottigliamento, per l'essiccazione, di confezionamento, di imballaggio, di imbottigliamento, di depurazione, di essiccazione",
  (machine, purpose) => `${machine} ${purpose}`,
)

import { listed } from './endings.ts'
import type { GoodsRow } from './goods.ts'

/** Goods of every material in every shape: «медный» × «лом, слиток» under 74; `join` puts the two into an entry of the lexicon. */
export const combinedGoods = (
  materials: readonly (readonly [chapter: string, names: string])[],
  shapes: string,
  join: (material: string, shape: string) => string,
): GoodsRow[] =>
  materials.map(([chapter, names]) => [
    chapter,
    'high',
    listed(names)
      .flatMap((material) => listed(shapes).map((shape) => join(material, shape)))
      .join(', '),
  ])

import type { Product, Service } from '../../records/tags.ts'
import type { Flow } from '../flow.ts'
import type { Names } from '../names/names.ts'
import type { Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'

/** Goods with their HS chapters and services with their EBOPS codes, each with the direction its clause gives it. */
export const findGoods = (
  _passages: readonly Passage[],
  _names: Names,
  _flows: readonly Flow[],
  _tongue: Tongue,
): { products: Product[]; services: Service[] } => ({ products: [], services: [] })

import type { Goods } from '../parts/goods.ts'

export const goods = {} as const satisfies Goods

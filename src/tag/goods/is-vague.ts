import type { Ware } from './goods-rules.ts'

/** Whether all that a phrase of the lexicon may name are goods that are something else as often. */
export const isVague = (values: readonly Ware[]): boolean => values.every((ware) => ware.kind === 'goods' && ware.vague)

import type { Mention } from '../mention.ts'
import type { Names } from '../names/names.ts'
import type { TagPacks, Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'

/** Places named in the passages, ambiguity settled by ordered rules. */
export const findPlaces = (
  _passages: readonly Passage[],
  _names: Names,
  _tongue: Tongue,
  _packs: TagPacks,
): Mention[] => []

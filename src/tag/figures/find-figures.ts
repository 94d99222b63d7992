import type { Figure } from '../../records/tags.ts'
import type { Flow } from '../flow.ts'
import type { Mention } from '../mention.ts'
import type { Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'

/** Figures of a text with unit, qualifier, measure, period, subject and partners; equal figures are one. */
export const findFigures = (
  _passages: readonly Passage[],
  _mentions: readonly Mention[],
  _flows: readonly Flow[],
  _tongue: Tongue,
): Figure[] => []

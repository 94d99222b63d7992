import type { Flow } from '../flow.ts'
import type { Tongue } from '../packs.ts'
import type { Passage } from '../passage.ts'

/** What each clause says about trade, in reading order. */
export const findFlows = (_passages: readonly Passage[], _tongue: Tongue): Flow[] => []

import { suggest } from '../base/closest.ts'
import type { Outcome } from '../base/problem.ts'
import { gazetteer } from '../gazetteer/index.ts'
import { homelands } from '../homelands/index.ts'
import { languages } from '../languages/index.ts'
import { compilePacks, type TagPacks } from '../tag/packs.ts'
import { usageProblem } from './tell-problems.ts'

/** Compiles the packs for a home country; null when there is no such one. */
export const preparePacks = (home: string): Outcome<TagPacks | null> => {
  const homeland = Object.hasOwn(homelands, home) ? homelands[home] : undefined
  if (homeland !== undefined) return { value: compilePacks(homeland, gazetteer, languages), problems: [] }
  const message = `“${home}” is no home country there is a pack for; ${suggest(home, Object.keys(homelands))}`
  return { value: null, problems: [usageProblem('--home', message)] }
}

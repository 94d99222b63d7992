import type { Overrides } from '../records/article.ts'
import type { FrontMatterFields } from '../records/front-matter.ts'

const isSaid = (value: unknown): boolean =>
  value !== null && value !== false && !(Array.isArray(value) && value.length === 0)

const mergeOverrides = (under: Overrides, over: Overrides): Overrides => {
  const said = Object.fromEntries(Object.entries(over).filter(([, value]) => isSaid(value)))
  return { ...under, ...said }
}

/** Two editors’ words on one source: what `over` says counts, for the rest what `under` says. */
export const mergeFields = (under: FrontMatterFields, over: FrontMatterFields): FrontMatterFields => ({
  ...under,
  ...over,
  overrides: mergeOverrides(under.overrides, over.overrides),
})

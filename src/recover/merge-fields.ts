import type { Overrides } from '../records/article.ts'
import type { FrontMatterFields } from '../records/front-matter.ts'

// `partners: []` says “none”; of tags and aliases an empty list is what stands there unsaid
const isSaid = ([name, value]: readonly [string, Overrides[keyof Overrides]]): boolean => {
  const isUnsaidList = (name === 'tags' || name === 'aliases') && Array.isArray(value) && value.length === 0
  return value !== null && value !== false && !isUnsaidList
}

const mergeOverrides = (under: Overrides, over: Overrides): Overrides => ({
  ...under,
  ...Object.fromEntries(Object.entries(over).filter(isSaid)),
})

/** Two editors’ words on one source: what `over` says counts, for the rest what `under` says. */
export const mergeFields = (under: FrontMatterFields, over: FrontMatterFields): FrontMatterFields => ({
  ...under,
  ...over,
  overrides: mergeOverrides(under.overrides, over.overrides),
})

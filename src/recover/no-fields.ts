import type { FrontMatterFields } from '../records/front-matter.ts'

/** What a source without front matter says: nothing. */
export const noFields = (): FrontMatterFields => ({
  overrides: {
    regions: null,
    partners: null,
    products: null,
    tags: [],
    aliases: [],
    added: null,
    excerpt: false,
    noindex: false,
    withdrawn: false,
    draft: false,
  },
})

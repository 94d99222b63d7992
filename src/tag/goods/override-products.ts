import type { Article, Overrides } from '../../records/article.ts'
import { hsChapters } from '../../records/hs-chapters.ts'
import type { Product } from '../../records/tags.ts'
import { proofInFrontMatter } from '../front-matter.ts'

/** The parts of an article in which an editor speaks of goods. */
export interface EditedGoods {
  readonly language: string
  readonly overrides: Pick<Overrides, 'products'>
  readonly frontMatter: Article['frontMatter']
}

const nameOf = (code: string, language: string): string => {
  const names = hsChapters.find((chapter) => chapter.code === code)?.names
  const own = Object.entries(names ?? {}).find(([key]) => key === language)?.[1]
  return own ?? names?.en ?? code
}

/** The goods an editor gives by chapter, in place of those found; what the text tells of a given chapter is kept. */
export const overrideProducts = (article: EditedGoods, found: readonly Product[]): readonly Product[] =>
  article.overrides.products?.flatMap((code): Product[] => {
    const proved = found.filter(({ hs }) => hs.includes(code)).map((product) => ({ ...product, hs: [code] }))
    if (proved.length > 0) return proved
    const text = nameOf(code, article.language)
    const evidence = proofInFrontMatter(code, article.frontMatter)
    return [{ hs: [code], text, direction: 'export', confidence: 'high', evidence }]
  }) ?? found

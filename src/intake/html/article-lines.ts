import { Readability } from '@mozilla/readability'
import type { TextLine } from '../saved-article.ts'
import { isLarger, type PageDocument, type PageElement } from './dom.ts'
import { dropNeighbours } from './drop-neighbours.ts'
import { readPageLines } from './page-lines.ts'

/** Pages of more nodes than this are read whole: picking the article out of them would take minutes. */
const MOST_NODES = 40_000
/** A text shorter than this is no article. */
const SHORTEST = 140

const lengthOf = (lines: readonly TextLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)

const pick = (page: PageDocument): PageElement | null => {
  const serializer = (node: PageElement): PageElement => node
  const found = new Readability(page, { disableJSONLD: true, serializer }).parse()
  return found?.content ?? null
}

/** The lines of a page’s article without what stands around it; null where none is found. Takes the page apart. */
export const pickArticleLines = (page: PageDocument): TextLine[] | null => {
  dropNeighbours(page)
  const article = isLarger(page.body, MOST_NODES) ? null : pick(page)
  const lines = article === null ? [] : readPageLines(article)
  return lengthOf(lines) < SHORTEST ? null : lines
}

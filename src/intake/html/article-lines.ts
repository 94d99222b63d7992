import { Readability } from '@mozilla/readability'
import type { TextLine } from '../saved-article.ts'
import { isLarger, type PageDocument, type PageElement } from './dom.ts'
import { dropNeighbours } from './drop-neighbours.ts'
import { readPageLines } from './page-lines.ts'
import { selectLines } from './select-lines.ts'

/** Pages of more nodes than this are read whole: picking the article out of them would take minutes. */
const MOST_NODES = 40_000
/** A text shorter than this is no article. */
const SHORTEST = 140

const lengthOf = (lines: Iterable<TextLine>): number => [...lines].reduce((sum, { text }) => sum + text.length, 0)

const pick = (page: PageDocument): PageElement | null => {
  const serializer = (node: PageElement): PageElement => node
  const found = new Readability(page, { disableJSONLD: true, serializer }).parse()
  return found?.content ?? null
}

/** Which of a page’s lines are its article’s; null where none is found. Takes the page apart. */
export const pickArticleLines = (page: PageDocument, lines: readonly TextLine[]): ReadonlySet<TextLine> | null => {
  dropNeighbours(page)
  const article = isLarger(page.body, MOST_NODES) ? null : pick(page)
  const picked = article === null ? [] : selectLines(lines, readPageLines(article))
  return lengthOf(picked) < SHORTEST ? null : new Set(picked)
}

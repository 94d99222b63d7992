import { parseHTML } from 'linkedom'
import type { PageDocument } from './dom.ts'
import { levelMarkup } from './level-markup.ts'

/** Parses a page, or a fragment of one; nothing in it is run or fetched. */
export const parsePage = (html: string): PageDocument => {
  const { document }: { document: PageDocument } = parseHTML(levelMarkup(html))
  return document
}

import { fileProblem, type Outcome, type Problem } from '../../base/problem.ts'
import type { ReadingRules } from '../../recover/reading-rules.ts'
import type { SavedArticle } from '../saved-article.ts'
import { readAtom } from './atom.ts'
import type { FeedItem } from './feed-item.ts'
import { readItem } from './read-item.ts'
import { readRss } from './rss.ts'
import { parseXml } from './xml-values.ts'

const DOCTYPE = /<!DOCTYPE/i
const NO_TEXT = 'has no text and is left out; save its page instead'

/** Reads the items of a feed; one without a text is told and left out. */
export const readItems = (path: string, items: readonly FeedItem[], rules: ReadingRules): Outcome<SavedArticle[]> => {
  const articles: SavedArticle[] = []
  const problems: Problem[] = []
  for (const [index, item] of items.entries()) {
    const article = readItem(item, rules)
    const name = item.title === null ? `item ${index + 1}` : `item ${index + 1}, “${item.title.trim().slice(0, 60)}”,`
    if (article !== null) articles.push(article)
    else problems.push(fileProblem(path, 'import/empty-item', `${name} ${NO_TEXT}`, 'warning'))
  }
  if (items.length === 0)
    problems.push(fileProblem(path, 'import/empty-feed', 'there is no item in this feed; save it anew', 'warning'))
  return { value: articles, problems }
}

/** Reads an RSS or Atom feed. One with a DOCTYPE is refused, for its entities could expand to anything. */
export const readXmlFeed = (path: string, xml: string, rules: ReadingRules): Outcome<SavedArticle[]> => {
  if (DOCTYPE.test(xml.slice(0, 4096))) {
    const message = 'the feed has a DOCTYPE and is not read; take the declaration out'
    return { value: [], problems: [fileProblem(path, 'import/doctype', message)] }
  }
  try {
    const root = parseXml(xml)
    return readItems(path, root.feed === undefined ? readRss(root) : readAtom(root), rules)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `the feed cannot be parsed: ${reason}; save it anew`
    return { value: [], problems: [fileProblem(path, 'import/feed', message)] }
  }
}

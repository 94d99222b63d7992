import { createHash } from 'node:crypto'
import { slug } from '../base/slug.ts'
import type { SavedArticle } from './saved-article.ts'
import { seedBody } from './write-seed.ts'

const LONGEST = 60

/** The name of an article’s file, without its extension: `2021-05-17-perm-cable-for-serbia`. */
export const seedName = (article: SavedArticle): string => {
  const words = slug(article.title ?? article.lines[0]?.text ?? '', LONGEST)
  const name = words === '' ? createHash('sha256').update(seedBody(article)).digest('hex').slice(0, 8) : words
  return [...(article.date === null ? [] : [article.date]), name].join('-')
}

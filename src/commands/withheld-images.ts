import type { Block } from '../records/article.ts'
import { filesNamedIn } from '../site/html-links.ts'

/** The body of a source, and where it stands. */
export interface Body {
  readonly path: string
  readonly blocks: readonly Block[]
}

/** The images that only bodies held back show, as drafts and withdrawn articles: nobody may come by them either. */
export const findWithheld = (shown: readonly Body[], held: readonly Body[]): ReadonlySet<string> => {
  const named = (bodies: readonly Body[]): Set<string> =>
    new Set(bodies.flatMap(({ path, blocks }) => filesNamedIn(path, blocks)))
  const withheld = named(held)
  if (withheld.size === 0) return withheld
  for (const path of named(shown)) withheld.delete(path)
  return withheld
}

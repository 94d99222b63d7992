import type { Problem } from '../../base/problem.ts'
import { isPlannedAlike } from '../../site/article-card.ts'
import type { SiteArticle } from '../../site/content.ts'
import type { Comparison } from '../find-duplicates.ts'
import type { ReadSource, SiteSources } from '../site-sources.ts'

/** The articles of a site, which may say something else after the site was planned. */
export interface Exchange {
  /** The sources to plan the site by. */
  readonly sources: SiteSources
  /** Has articles say what they are read as now; null, and none does, where the site is not planned alike with it. */
  readonly put: (reads: ReadonlyMap<string, ReadSource>) => Exchanged | null
}

/** What was wrong with the articles, and what is now. */
interface Exchanged {
  readonly gone: readonly Problem[]
  readonly come: readonly Problem[]
  /** Whether they say what they said. */
  readonly isSame: boolean
}

/** Makes the articles of some sources exchangeable, whose texts are compared there. */
export const openExchange = ({ find, read }: SiteSources, comparison: Comparison): Exchange => {
  const slots = new Map<string, Slot>()
  const take = (path: string, source: ReadSource): ReadSource => {
    if (source.kind !== 'article') return source
    const slot = openSlot(source)
    slots.set(path, slot)
    return { ...source, article: slot.article }
  }
  const readInto = (path: string): ReadSource | Promise<ReadSource> => {
    const source = read(path)
    return source instanceof Promise ? source.then((one) => take(path, one)) : take(path, source)
  }
  const put = (reads: ReadonlyMap<string, ReadSource>): Exchanged | null => {
    const moves = [...reads].flatMap(([path, now]) => moveInto(slots.get(path), now) ?? [])
    if (moves.length < reads.size || !moves.every(({ slot, now }) => comparison.exchange(slot.now().print, now.print)))
      return null
    const gone = moves.flatMap(({ slot }) => slot.now().problems)
    const isSame = moves.every(({ slot, now }) => saysSame(slot.now(), now))
    for (const { slot, now } of moves) slot.put(now)
    return { gone, come: moves.flatMap(({ now }) => now.problems), isSame }
  }
  return { sources: { find, read: readInto }, put }
}

type ReadArticle = Extract<ReadSource, { readonly kind: 'article' }>

interface Slot {
  readonly now: () => ReadArticle
  readonly put: (now: ReadArticle) => void
  /** What it is now, whenever it is asked. */
  readonly article: SiteArticle
}

const moveInto = (
  slot: Slot | undefined,
  now: ReadSource,
): { readonly slot: Slot; readonly now: ReadArticle } | null =>
  slot !== undefined && now.kind === 'article' && isPlannedAlike(slot.now().article.card, now.article.card)
    ? { slot, now }
    : null

const saysSame = (one: ReadArticle, other: ReadArticle): boolean =>
  one.article.record() === other.article.record() && JSON.stringify(one.problems) === JSON.stringify(other.problems)

const openSlot = (first: ReadArticle): Slot => {
  let now = first
  const article = {
    card: now.article.card,
    record: () => now.article.record(),
    gist: () => now.article.gist(),
    tagged: () => now.article.tagged(),
  }
  const put = (next: ReadArticle): void => {
    now = next
    article.card = next.article.card
  }
  return { now: () => now, put, article }
}

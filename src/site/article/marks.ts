import type { BlockRef, Evidence } from '../../records/evidence.ts'
import type { TaggedArticle } from '../../records/tagged-article.ts'
import { blockOrder } from '../cites.ts'
import type { Mark } from '../segments.ts'

/** Everything that proves something in an article, each stretch once, numbered in reading order, by block. */
export const marksOf = (tagged: TaggedArticle): ReadonlyMap<BlockRef, readonly Mark[]> => {
  const distinct = new Map(evidenceOf(tagged).map((item) => [`${item.block} ${item.start} ${item.end}`, item]))
  const sorted = [...distinct.values()].sort(
    (a, b) => blockOrder(a.block) - blockOrder(b.block) || a.start - b.start || b.end - a.end,
  )
  const marks = new Map<BlockRef, Mark[]>()
  sorted.forEach(({ block, start, end }, index) => {
    const list = marks.get(block) ?? []
    list.push({ id: `e${index + 1}`, start, end })
    marks.set(block, list)
  })
  return marks
}

const evidenceOf = (tagged: TaggedArticle): Evidence[] => {
  const { regions, partners, groups, links, figures, products, services, people, organisations } = tagged
  const tags = [regions, partners, groups, links, figures, products, services, people, organisations]
  const others = [tagged.quotes, tagged.events, tagged.warnings]
  return [
    ...[...tags, ...others].flatMap((list) => list.flatMap((tag) => tag.evidence)),
    ...tagged.article.date.evidence,
  ]
}

import type { BlockRef, Evidence } from '../../records/evidence.ts'
import type { TaggedArticle } from '../../records/tagged-article.ts'
import type { Mark } from '../segments.ts'

/** Everything that proves something in an article, each stretch once, numbered in reading order, by block. */
export const marksOf = (tagged: TaggedArticle): ReadonlyMap<BlockRef, readonly Mark[]> => {
  const distinct = new Map(evidenceOf(tagged).map((item) => [`${item.block} ${item.start} ${item.end}`, item]))
  const sorted = [...distinct.values()].sort(
    (a, b) => order(a.block) - order(b.block) || a.start - b.start || b.end - a.end,
  )
  const marks = new Map<BlockRef, Mark[]>()
  sorted.forEach(({ block, start, end }, index) => {
    const list = marks.get(block) ?? []
    list.push({ id: `e${index + 1}`, start, end })
    marks.set(block, list)
  })
  return marks
}

const order = (block: BlockRef): number =>
  typeof block === 'number' ? block + 2 : block === 'title' ? 0 : block === 'lead' ? 1 : Number.MAX_SAFE_INTEGER

const evidenceOf = (tagged: TaggedArticle): Evidence[] => {
  const { regions, partners, groups, links, figures, products, services, people, organisations } = tagged
  const tags = [regions, partners, groups, links, figures, products, services, people, organisations]
  const others = [tagged.quotes, tagged.events, tagged.warnings]
  return [
    ...[...tags, ...others].flatMap((list) => list.flatMap((tag) => tag.evidence)),
    ...tagged.article.date.evidence,
  ]
}

import type { Span } from '../../base/span.ts'
import type { BlockRef, Evidence } from '../../records/evidence.ts'
import type { TaggedArticle } from '../../records/tagged-article.ts'
import { mergeSpans } from '../segments.ts'

/** What proves something in an article, by block: stretches in their order that do not meet. */
export const marksOf = (tagged: TaggedArticle): ReadonlyMap<BlockRef, readonly Span[]> => {
  const found = new Map<BlockRef, Span[]>()
  const gather = (evidence: readonly Evidence[]): void => {
    for (const item of evidence) {
      const known = found.get(item.block)
      if (known === undefined) found.set(item.block, [item])
      else known.push(item)
    }
  }
  for (const tags of tagsOf(tagged)) for (const { evidence } of tags) gather(evidence)
  gather(tagged.article.date.evidence)
  const marks = new Map<BlockRef, readonly Span[]>()
  for (const [block, spans] of found) marks.set(block, mergeSpans(spans))
  return marks
}

const tagsOf = (tagged: TaggedArticle): (readonly { readonly evidence: readonly Evidence[] }[])[] => {
  const { regions, partners, groups, links, figures, products, services, people, organisations } = tagged
  const { quotes, events, warnings } = tagged
  return [
    regions,
    partners,
    groups,
    links,
    figures,
    products,
    services,
    people,
    organisations,
    quotes,
    events,
    warnings,
  ]
}

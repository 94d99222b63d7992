import type { Desk } from './desk.ts'
import type { Entry } from './entry.ts'
import { lanesOf } from './lanes.ts'
import { joinNames, upperFirst } from './phrases.ts'
import { partnersOf } from './routes.ts'
import type { PlaceLabel } from './views/labels.ts'
import type { Post, Waybill } from './views/waybill.ts'

/** The end of a waybill for a place. */
export const postOf = ({ code, name, href }: PlaceLabel, sub: string | null = null): Post => ({
  code,
  name: upperFirst(name),
  href,
  sub,
})

/** The waybills of an article: one for each region it links, one for links without a region. */
export const waybillsOf = (desk: Desk, entry: Entry): Waybill[] => {
  const linked = [...new Set(entry.relations.map((relation) => relation.region))]
  const idle = entry.primary.filter((code) => !linked.includes(code))
  return [...linked, ...idle].map((code) => {
    const relations = entry.relations.filter((relation) => relation.region === code)
    const to = partnersOf(desk, relations)
    const from = code === null ? null : desk.label.region(code)
    const ends = [
      from?.name ?? desk.wording.entity.noRegion,
      joinNames(
        desk,
        to.map((place) => place.name),
        4,
      ),
    ]
    return {
      label: ends.filter((end) => end !== '').join('\u00a0— '),
      from: from === null ? null : postOf(from),
      lanes: lanesOf(desk, [{ entry, relations }], to.length > 1 ? 'named' : 'alone'),
      to: to.map((place) => postOf(place)),
    }
  })
}

import type { CellsOf } from '../../records/data-tables.ts'
import { evidenceCells, joined } from './cells.ts'
import type { Published } from './published.ts'

/** One row for each stated relation of a region with a partner or group; mentions are among them. */
export function* linkRows(published: Iterable<Published>): Generator<CellsOf<'links'>> {
  for (const { record, url } of published) {
    for (const [at, link] of record.links.entries()) {
      yield {
        link_id: `${record.id}/l${at + 1}`,
        article_id: record.id,
        url,
        date: record.date.value,
        region: link.region,
        partner: link.partner,
        group: link.group,
        role: link.role,
        joint_partners: joined(link.joint),
        ...evidenceCells(link.evidence),
      }
    }
  }
}

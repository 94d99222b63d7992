import type { PublicRecord } from '../../records/public-record.ts'
import { toPublicRecord } from '../../records/to-public-record.ts'
import type { Desk } from '../desk.ts'
import type { Entry } from '../entry.ts'
import { absolute, articleUrl, pathOf, rootPath } from '../urls.ts'
import { PACKAGE_URL } from './data-urls.ts'

/** An article as the downloads give it. */
export interface Published {
  readonly record: PublicRecord
  /** Its page: absolute, or from the folder of the downloads where the site’s address is not known. */
  readonly url: string
}

/** What of each article may be downloaded, newest first; made one at a time. */
export function* publish(desk: Desk, entries: Iterable<Entry>): Generator<Published> {
  for (const entry of entries) {
    const url = articleUrl(desk.prefix, entry.id)
    const { baseUrl } = desk.settings
    yield { record: recordOf(desk, entry), url: baseUrl === null ? WAY_UP + pathOf(url) : absolute(baseUrl, url) }
  }
}

// from the folder of the downloads to the site’s root
const WAY_UP = rootPath(PACKAGE_URL)

// of an excerpt neither the text, nor what people say in it, nor what was cut from it is ours to spread
const recordOf = ({ content, atlas }: Desk, { id, tagged }: Entry): PublicRecord => {
  const copies = (content.duplicates.get(id) ?? []).filter((copy) => atlas.byId.has(copy))
  const record = toPublicRecord(tagged, copies)
  return tagged.article.overrides.excerpt ? { ...record, body: [], quotes: [], removed: [] } : record
}

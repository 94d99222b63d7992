import { slug } from '../../base/slug.ts'
import { webAddress } from '../../base/web-address.ts'
import { type ColumnName, type DataTable, TABLE_NAMES } from '../../records/data-tables.ts'
import type { Shelf } from '../archives.ts'
import type { Desk } from '../desk.ts'
import { siteNameOf } from '../site-name.ts'
import { absolute, dataUrl } from '../urls.ts'
import { fileName, recordsUrl, SCHEMA_URL, tableUrl } from './data-urls.ts'
import { describeColumns } from './describe-columns.ts'
import { shardsOf } from './shards.ts'

const PROFILES = 'https://datapackage.org/profiles/2.0'

const KEYS: Readonly<Record<DataTable, ColumnName>> = {
  articles: 'article_id',
  links: 'link_id',
  figures: 'figure_id',
  products: 'product_id',
}

/**
 * Describes the downloads as a Data Package 2.0, in the site’s first language. It says no sizes and no hashes, which
 * would change it with every edit.
 */
export const describePackage = (desk: Desk): object => {
  const { baseUrl, rights } = desk.settings
  const { data, layout } = desk.wording
  const siteName = siteNameOf(desk)
  const license = webAddress(rights)
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: slug(siteName) || 'export-news',
    title: `${siteName}: ${data.heading}`,
    description: `${data.intro} ${layout.note}`,
    ...(baseUrl === null ? {} : { homepage: absolute(baseUrl, dataUrl(desk.prefix)) }),
    rights: rights ?? data.terms.noRights,
    ...(license === null ? {} : { licenses: [{ path: license }] }),
    resources: [...describeShards(desk), describeSchema(desk)],
  }
}

// each kind of file is one resource, whose parts it names
const describeShards = (desk: Desk): object[] => {
  const shards = shardsOf(desk)
  if (shards.length === 0) return []
  return [...TABLE_NAMES.map((name) => describeTable(desk, name, shards)), describeRecords(desk, shards)]
}

const describeTable = (desk: Desk, name: DataTable, shards: readonly Shelf[]): object => ({
  name,
  type: 'table',
  path: shards.map((shelf) => fileName(tableUrl(name, shelf))),
  description: desk.wording.data.tables[name],
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  schema: {
    $schema: `${PROFILES}/tableschema.json`,
    fields: describeColumns(desk, name),
    primaryKey: [KEYS[name]],
    ...(name === 'articles' ? {} : { foreignKeys: [ARTICLE_KEY] }),
  },
})

const ARTICLE_KEY = {
  fields: [KEYS.articles],
  reference: { resource: 'articles', fields: [KEYS.articles] },
}

const describeRecords = (desk: Desk, shards: readonly Shelf[]): object => ({
  name: 'records',
  path: shards.map((shelf) => fileName(recordsUrl(shelf))),
  description: desk.wording.data.records.note,
  format: 'ndjson',
  mediatype: 'application/x-ndjson',
  encoding: 'utf-8',
})

const describeSchema = ({ wording: { data } }: Desk): object => ({
  name: 'record-schema',
  path: fileName(SCHEMA_URL),
  description: data.schema,
  format: 'json',
  mediatype: 'application/schema+json',
  encoding: 'utf-8',
})

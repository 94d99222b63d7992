import { slug } from '../../base/slug.ts'
import { webAddress } from '../../base/web-address.ts'
import { type ColumnName, type DataTable, TABLE_NAMES } from '../../records/data-tables.ts'
import type { Desk } from '../desk.ts'
import { siteNameOf } from '../site-name.ts'
import { absolute, dataUrl } from '../urls.ts'
import { fileName, SCHEMA_URL, shardUrl, tableUrl } from './data-urls.ts'
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
    resources: [
      ...TABLE_NAMES.map((name) => describeTable(desk, name)),
      ...describeRecords(desk),
      describeSchema(desk),
    ],
  }
}

const describeTable = (desk: Desk, name: DataTable): object => ({
  name,
  type: 'table',
  path: fileName(tableUrl(name)),
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

const describeRecords = (desk: Desk): object[] => {
  const paths = shardsOf(desk).map((shelf) => fileName(shardUrl(shelf)))
  if (paths.length === 0) return []
  return [
    {
      name: 'records',
      path: paths,
      description: desk.wording.data.records.note,
      format: 'ndjson',
      mediatype: 'application/x-ndjson',
      encoding: 'utf-8',
    },
  ]
}

const describeSchema = ({ wording: { data } }: Desk): object => ({
  name: 'record-schema',
  path: fileName(SCHEMA_URL),
  description: data.schema,
  format: 'json',
  mediatype: 'application/schema+json',
  encoding: 'utf-8',
})

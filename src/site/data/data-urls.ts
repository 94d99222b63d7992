import type { DataTable } from '../../records/data-tables.ts'
import type { Shelf } from '../archives.ts'

/** Where the downloads stand: once for the site, whatever its languages. */
const FOLDER = '/data/'

export const SCHEMA_URL = `${FOLDER}schema.json`
export const PACKAGE_URL = `${FOLDER}datapackage.json`

export const tableUrl = (table: DataTable): string => `${FOLDER}${table}.csv`

/** `/data/articles-2021.ndjson`, `/data/articles-2021-05.ndjson`, `/data/articles-undated-7.ndjson` */
export const shardUrl = ({ kind, key }: Shelf): string => {
  const names = kind === 'undated' ? ['undated', ...(key === null ? [] : [key])] : [key]
  return `${FOLDER}articles-${names.join('-')}.ndjson`
}

/** As a file beside `datapackage.json` names it: `articles.csv`. */
export const fileName = (url: string): string => url.slice(FOLDER.length)

import type { DataTable } from '../../records/data-tables.ts'
import type { Shelf } from '../archives.ts'

/** Where the downloads stand: once for the site, whatever its languages. */
const FOLDER = '/data/'

export const SCHEMA_URL = `${FOLDER}schema.json`
export const PACKAGE_URL = `${FOLDER}datapackage.json`

/** `/data/links-2021.csv`, `/data/links-2021-05.csv`, `/data/links-undated-7.csv` */
export const tableUrl = (table: DataTable, shelf: Shelf): string => `${FOLDER}${table}-${nameOf(shelf)}.csv`

/** `/data/articles-2021.ndjson` */
export const recordsUrl = (shelf: Shelf): string => `${FOLDER}articles-${nameOf(shelf)}.ndjson`

const nameOf = ({ kind, key }: Shelf): string =>
  kind === 'undated' ? ['undated', ...(key ?? [])].join('-') : (key ?? '')

/** As a file beside `datapackage.json` names it: `articles-2021.csv`. */
export const fileName = (url: string): string => url.slice(FOLDER.length)

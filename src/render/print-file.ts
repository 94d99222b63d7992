import type { FileView } from '../records/file-view.ts'
import { printCsv } from './csv.ts'
import { printAtom } from './feeds/atom.ts'
import { printJsonFeed } from './feeds/json-feed.ts'
import { printRss } from './feeds/rss.ts'
import { printNdjson } from './ndjson.ts'
import { printSitemap, printSitemapIndex } from './sitemap.ts'

/** Prints a file that is no page, in pieces, so that a large one never stands whole in memory. */
export const printFile = (view: FileView): Iterable<string> => {
  switch (view.format) {
    case 'atom':
      return printAtom(view.feed)
    case 'rss':
      return printRss(view.feed)
    case 'json-feed':
      return printJsonFeed(view.feed)
    case 'csv':
      return printCsv(view.table)
    case 'json':
      return [`${JSON.stringify(view.value, null, 2)}\n`]
    case 'ndjson':
      return printNdjson(view.values)
    case 'sitemap':
      return printSitemap(view.places)
    case 'sitemap-index':
      return printSitemapIndex(view.places)
    case 'text':
      return view.lines.map((line) => `${line}\n`)
  }
}

import type { CellsOf } from '../../records/data-tables.ts'
import type { PublicRecord } from '../../records/public-record.ts'
import { evidenceCells, joined } from './cells.ts'
import type { Published } from './published.ts'

/** One row for each good that an article names, then one for each service. */
export function* productRows(published: Iterable<Published>): Generator<CellsOf<'products'>> {
  for (const { record, url } of published) {
    for (const [at, named] of namedIn(record).entries()) {
      yield {
        product_id: `${record.id}/p${at + 1}`,
        article_id: record.id,
        url,
        date: record.date.value,
        ...named,
      }
    }
  }
}

type Named = Omit<CellsOf<'products'>, 'product_id' | 'article_id' | 'url' | 'date'>

const namedIn = ({ products, services }: PublicRecord): Named[] => [
  ...products.map(({ hs: [code, ...others], text, direction, confidence, evidence }) => ({
    classification: 'HS2022',
    code: code ?? null,
    other_codes: joined(others),
    product_text: text,
    direction,
    confidence,
    ...evidenceCells(evidence),
  })),
  ...services.map(({ ebops, text, direction, evidence }) => ({
    classification: 'EBOPS2010',
    code: ebops,
    other_codes: null,
    product_text: text,
    direction,
    confidence: null,
    ...evidenceCells(evidence),
  })),
]

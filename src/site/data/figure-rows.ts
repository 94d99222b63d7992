import type { CellsOf } from '../../records/data-tables.ts'
import type { Figure, Period } from '../../records/tags.ts'
import { evidenceCells, joined } from './cells.ts'
import type { Published } from './published.ts'

/** One row for each figure, as its article states it. */
export function* figureRows(published: Iterable<Published>): Generator<CellsOf<'figures'>> {
  for (const { record, url } of published) {
    for (const [at, figure] of record.figures.entries()) {
      yield {
        figure_id: `${record.id}/f${at + 1}`,
        article_id: record.id,
        url,
        date: record.date.value,
        ...scopeCells(figure),
        ...amountCells(figure),
        ...periodCells(figure),
        subject_kind: figure.subject?.kind ?? null,
        subject_text: figure.subject?.text ?? null,
        ...evidenceCells(figure.evidence),
      }
    }
  }
}

const scopeCells = (figure: Figure) => ({
  regions: joined(figure.regions),
  partners: joined(figure.partners),
  groups: joined(figure.groups),
  joint: figure.joint,
})

const amountCells = (figure: Figure) => ({
  measure: figure.measure,
  value: figure.value,
  value_max: figure.valueMax,
  qualifier: figure.qualifier,
  unit: figure.unit,
  fraction: figure.fraction?.join('/') ?? null,
  figure_text: figure.text,
})

const NO_PERIOD: Readonly<Record<keyof Period, null>> = { text: null, start: null, end: null }

const periodCells = (figure: Figure) => {
  const period = figure.period ?? NO_PERIOD
  const compared = figure.comparedWith ?? NO_PERIOD
  return {
    period_text: period.text,
    period_start: period.start,
    period_end: period.end,
    compared_text: compared.text,
    compared_start: compared.start,
    compared_end: compared.end,
  }
}

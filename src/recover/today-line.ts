import type { PageLine } from './page-line.ts'

/** How far below the day of the visit its weather stands. */
const REACH = 2

/** The day and the time of the visit, above today’s weather or rates: «вт, 8 февр.», «14:20», «−3 °С, ясно». */
export const todayLine = (lines: readonly PageLine[], index: number): PageLine | null => {
  const line = lines[index]
  if (line?.verdict?.role !== 'date') return null
  const below = lines.slice(index + 1, index + 1 + REACH).find(({ verdict }) => verdict?.role !== 'date')
  return below?.verdict?.rule === 'ticker' ? { ...line, verdict: { rule: 'today', role: 'header' } } : null
}

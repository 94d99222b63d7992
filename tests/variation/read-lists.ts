import type { Bound, CreditLine, FigureForm, FigureKind } from './lists.ts'
import { readLines } from './rows.ts'

const cells = (line: string): string[] => line.split(' | ').map((cell) => cell.trim())

/**
 * Reads «{d} млн рублей | RUB | x1000000», to which a word that bounds may be added, and «более чем на {n}% | % | x1 | gt»,
 * to which none may; «треть | % | 1/3 | eq» has its value in itself.
 */
export const readFigures = (
  sheets: Readonly<Record<FigureKind, string>>,
): Record<FigureKind, readonly FigureForm[]> => {
  const read = (sheet: string): FigureForm[] =>
    readLines(sheet).map((line) => {
      const [template = '', unit = '', value = '', qualifier] = cells(line)
      const scale = value.startsWith('x') ? Number(value.slice(1)) : value
      return { template, unit, value: scale, qualifier: qualifier ?? null }
    })
  const { money, mass, share, growth, ratio } = sheets
  return { money: read(money), mass: read(mass), share: read(share), growth: read(growth), ratio: read(ratio) }
}

/** Reads «gt | свыше»; no word at all bounds nothing. */
export const readBounds = (sheet: string): Bound[] => [
  { word: '', qualifier: 'eq' },
  ...readLines(sheet).map((line) => {
    const [qualifier = '', word = ''] = cells(line)
    return { word, qualifier }
  }),
]

/** Reads «stated | Опубликовано: {dd}.{mm}.{y}». */
export const readCreditLines = (sheet: string): CreditLine[] =>
  readLines(sheet).map((line) => {
    const [kind = '', template = ''] = cells(line)
    return { kind, template }
  })

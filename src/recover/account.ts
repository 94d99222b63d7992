import { lineColumn } from '../base/line-column.ts'
import type { Removed } from '../records/article.ts'
import type { AccountEntry } from '../records/source-file.ts'

const isBlank = (file: string, from: number, to: number): boolean => file.slice(from, to).trim() === ''

const trimEnd = (file: string, start: number, end: number): number => start + file.slice(start, end).trimEnd().length

/**
 * Orders entries and gives what lies between them, markup and invisible characters that were cut away, to the entry
 * before (before the first: to the first), so that every character is in one.
 */
export const closeAccount = (file: string, entries: readonly AccountEntry[]): AccountEntry[] => {
  const sorted = [...entries].sort((a, b) => a.start - b.start)
  let from = 0
  return sorted.map((entry, index) => {
    const next = sorted[index + 1]?.start ?? file.length
    const start = index === 0 && !isBlank(file, 0, entry.start) ? from + leading(file) : entry.start
    const end = isBlank(file, entry.end, next) ? entry.end : trimEnd(file, entry.start, next)
    from = end
    return { start, end, fate: entry.fate, rule: entry.rule }
  })
}

const leading = (file: string): number => file.length - file.trimStart().length

/** The removed stretches of an account with their text and line. */
export const listRemoved = (file: string, account: readonly AccountEntry[]): Removed[] => {
  const removed: Removed[] = []
  let line = 1
  let seen = 0
  for (const { start, end, fate, rule } of account) {
    line += lineColumn(file.slice(seen, start), start - seen).line - 1
    seen = start
    if (fate === 'removed') removed.push({ line, start, end, text: file.slice(start, end), rule })
  }
  return removed
}

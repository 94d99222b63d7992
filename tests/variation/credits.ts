import { type Draw, pick } from './draw.ts'
import type { CreditLine, Lists } from './lists.ts'

/** What an article says of its day and its makers. */
export interface Credits {
  readonly date: string | null
  readonly partial: string | null
  readonly authors: readonly string[]
  readonly agency: string | null
  readonly place: string | null
}

export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const two = (number: number): string => String(number).padStart(2, '0')

/** Any day of the last years. */
export const drawDay = (draw: Draw): Day => ({ year: 2015 + draw(10), month: 1 + draw(12), day: 1 + draw(28) })

/** Fills «{weekday}, {d} {month} {y}». */
export const printDay = (template: string, { year, month, day }: Day, { months, weekdays }: Lists): string => {
  const parts: Readonly<Record<string, string>> = {
    y: String(year),
    m: String(month),
    mm: two(month),
    d: String(day),
    dd: two(day),
    month: months[month - 1] ?? '',
    MON: (months[month - 1] ?? '').slice(0, 3).toUpperCase(),
    weekday: weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '',
  }
  return template.replace(/\{(\p{L}+)\}/gu, (printed, name: string) => parts[name] ?? printed)
}

/** What a line of this kind says of the day. */
export const readDay = ({ kind }: CreditLine, { year, month, day }: Day): Pick<Credits, 'date' | 'partial'> => ({
  date: kind === 'stated' ? `${year}-${two(month)}-${two(day)}` : null,
  partial: kind === 'partial' ? `--${two(month)}-${two(day)}` : null,
})

/** A credit line with the people it names, and who of them is the author. */
export const drawCredit = (
  lists: Lists,
  draw: Draw,
): { readonly text: string; readonly authors: readonly string[]; readonly agency: string | null } => {
  const { kind, template } = pick(draw, lists.credits)
  const name = pick(draw, lists.people)
  const text = template.replace('{name}', name)
  if (kind === 'author') return { text, authors: [name], agency: null }
  return { text, authors: [], agency: kind === 'none' ? null : kind }
}

import { gather } from '../base/gather.ts'
import type { Span } from '../base/span.ts'
import type { AccountEntry, Fate } from '../records/source-file.ts'
import type { Body } from './body-blocks.ts'
import type { Credits } from './credits.ts'
import type { Head } from './headline.ts'
import { offsetInFile } from './lines.ts'
import type { Page } from './read-page.ts'

interface Fated {
  readonly fate: Fate
  readonly rule: string
}

/** A part of a line that is not what the rest of it is: its dateline, or how a wire closes it. */
export interface Cut extends Fated {
  readonly index: number
  readonly at: number
  readonly part: 'head' | 'tail'
}

/** An entry without what stands inside it and has entries of its own. */
const around = (entry: AccountEntry, holes: readonly Span[]): AccountEntry[] => {
  if (holes.length === 0) return entry.start < entry.end ? [entry] : []
  const parts: AccountEntry[] = []
  let { start } = entry
  for (const hole of holes.filter((span) => span.start >= entry.start && span.end <= entry.end)) {
    parts.push({ ...entry, start, end: hole.start })
    start = hole.end
  }
  return [...parts, { ...entry, start }].filter((part) => part.start < part.end)
}

/** What became of each stretch of a page, its lines cut where a dateline ends or a sign-off begins. */
export const accountFor = (page: Page, fate: (index: number) => Fated, cuts: readonly Cut[]): AccountEntry[] =>
  gather(page.lines, ({ line }, index) => {
    let rest: AccountEntry = { start: line.start, end: line.end, ...fate(index) }
    const [heads, tails]: [AccountEntry[], AccountEntry[]] = [[], []]
    for (const { at, part, fate, rule } of cuts.filter((cut) => cut.index === index)) {
      const middle = offsetInFile(line, at)
      if (part === 'head') heads.push({ start: rest.start, end: middle, fate, rule })
      else tails.push({ start: middle, end: rest.end, fate, rule })
      rest = part === 'head' ? { ...rest, start: middle } : { ...rest, end: middle }
    }
    return gather([...heads, rest, ...tails], (entry) => around(entry, line.holes ?? []))
  })

// what lies under a heading, by the heading’s rule
const UNDER: Readonly<Record<string, string>> = {
  'related-heading': 'related-item',
  'next-article': 'second-article',
  comments: 'comment',
  'author-note': 'author-note',
}

const strayRule = ({ lines }: Page, { start }: Head, index: number): string => {
  const heading = lines.slice(0, index).findLast(({ verdict }) => verdict?.role === 'section')
  return UNDER[heading?.verdict?.rule ?? ''] ?? (index < start ? 'site-header' : 'after-article')
}

/** What becomes of each line of a page that was read. */
export const fateOf = (page: Page, head: Head, body: Body, credits: Credits): ((index: number) => Fated) => {
  const counted = new Set(credits.lines)
  const inBody = new Map(body.lines.map((line) => [line.index, line]))
  return (index: number): Fated => {
    const verdict = page.lines[index]?.verdict ?? null
    const line = inBody.get(index)
    if (line !== undefined) return { fate: line.fate, rule: line.rule }
    if (index === head.title) return { fate: 'title', rule: head.rule }
    if (index === head.lead) return { fate: 'lead', rule: 'standfirst' }
    if (verdict !== null && counted.has(index))
      return { fate: verdict.role === 'date' ? 'date' : 'credit', rule: verdict.rule }
    if (verdict !== null) return { fate: 'removed', rule: verdict.role === 'date' ? 'other-date' : verdict.rule }
    const dropped = head.dropped.get(index)
    return { fate: 'removed', rule: dropped ?? strayRule(page, head, index) }
  }
}

import type { Span } from '../base/span.ts'
import type { Segment } from './views/article.ts'

/** Stretches in their order, those that touch or cross made one: 0–10, 4–6, 8–12 → 0–12. */
export const mergeSpans = (spans: readonly Span[]): readonly Span[] => {
  if (spans.length < 2) return spans
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last === undefined || start > last.end) merged.push({ start, end })
    else if (end > last.end) last.end = end
  }
  return merged
}

/** Cuts a stretch of a text where what proves something begins and ends; `marks` are merged. */
export const cutSegments = (text: string, span: Span, marks: readonly Span[]): Segment[] => {
  const segments: Segment[] = []
  let at = span.start
  const cut = (end: number, proof: boolean): void => {
    if (end > at) segments.push({ text: text.slice(at, end), proof })
    at = Math.max(at, end)
  }
  for (const mark of marks) {
    if (mark.end <= span.start || mark.start >= span.end) continue
    cut(mark.start, false)
    cut(Math.min(mark.end, span.end), true)
  }
  cut(span.end, false)
  return segments
}

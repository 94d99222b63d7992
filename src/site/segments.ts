import { overlaps, type Span } from '../base/span.ts'
import type { Segment } from './views.ts'

/** A stretch of a block that proves something. */
export interface Mark extends Span {
  readonly id: string
}

/**
 * Cuts a stretch of a text where marks begin and end; nested and crossing marks give flat segments that carry the ids
 * of all marks over them: «в Японию древесину» with a over all and b over «древесину» → «в Японию » [a], «древесину» [a b].
 */
export const cutSegments = (text: string, span: Span, marks: readonly Mark[]): Segment[] => {
  const inside = marks.filter((mark) => overlaps(mark, span))
  const cuts = new Set([span.start, span.end])
  for (const mark of inside) {
    cuts.add(Math.max(mark.start, span.start))
    cuts.add(Math.min(mark.end, span.end))
  }
  const points = [...cuts].sort((a, b) => a - b)
  return points.slice(0, -1).map((start, index) => {
    const piece = { start, end: points[index + 1] ?? span.end }
    const evidence = inside.filter((mark) => overlaps(mark, piece)).map((mark) => mark.id)
    return { text: text.slice(piece.start, piece.end), evidence }
  })
}

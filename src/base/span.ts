/** A half-open range of UTF-16 units in some text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `inner` lies wholly inside `outer`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Whether two ranges share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

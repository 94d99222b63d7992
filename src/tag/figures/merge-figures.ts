import type { Figure, Period } from '../../records/tags.ts'

/** A figure with what it takes from the text around it, before equal ones are made one. */
export interface DraftFigure extends Figure {
  /** Year whose same stretch it is compared with («за тот же период 2020 года»); null when not said. */
  readonly sameOf: number | null
}

/** Makes one figure of each that is told several times; the more qualified wording wins, all evidence stays. */
export const mergeFigures = (drafts: readonly DraftFigure[]): Figure[] => {
  const merged: DraftFigure[] = []
  const resolved = new Map<string, Period>()
  for (const draft of drafts) {
    const index = merged.findIndex((known) => isSame(known, draft))
    const known = merged[index]
    if (known === undefined) merged.push(draft)
    else {
      noteResolved(resolved, known.period, draft.period)
      merged[index] = unite(known, draft)
    }
  }
  return merged.map((draft) => finish(draft, resolved))
}

const isSame = (a: DraftFigure, b: DraftFigure): boolean =>
  a.unit === b.unit &&
  a.value === b.value &&
  a.valueMax === b.valueMax &&
  (a.measure === b.measure || a.measure === null || b.measure === null) &&
  agree(a.partners, b.partners) &&
  agree(a.groups, b.groups) &&
  agree(a.regions, b.regions) &&
  datesAgree(a.period, b.period)

const agree = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((code) => b.includes(code))

const isDated = (period: Period | null): boolean => period !== null && period.start !== null

const datesAgree = (a: Period | null, b: Period | null): boolean =>
  !isDated(a) || !isDated(b) || (a?.start === b?.start && a?.end === b?.end)

// «первый квартал этого года» beside «первые три месяца 2021 года» for one and the same figure tells which year it is.
const noteResolved = (resolved: Map<string, Period>, a: Period | null, b: Period | null): void => {
  if (a === null || b === null || isDated(a) === isDated(b)) return
  const [dated, vague] = isDated(a) ? [a, b] : [b, a]
  resolved.set(vague.text.toLowerCase(), dated)
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])]

const unite = (a: DraftFigure, b: DraftFigure): DraftFigure => {
  const [first, second] = a.qualifier === 'eq' && b.qualifier !== 'eq' ? [b, a] : [a, b]
  return {
    ...first,
    fraction: first.fraction ?? second.fraction,
    measure: first.measure ?? second.measure,
    period: isDated(second.period) ? second.period : (first.period ?? second.period),
    comparedWith:
      isDated(second.comparedWith) || second.sameOf !== null
        ? second.comparedWith
        : (first.comparedWith ?? second.comparedWith),
    sameOf: second.sameOf ?? first.sameOf,
    subject: first.subject ?? second.subject,
    regions: union(a.regions, b.regions),
    partners: union(a.partners, b.partners),
    groups: union(a.groups, b.groups),
    joint: a.joint || b.joint,
    evidence: [...a.evidence, ...b.evidence],
  }
}

const finish = ({ sameOf, ...figure }: DraftFigure, resolved: ReadonlyMap<string, Period>): Figure => {
  const known =
    figure.period === null || isDated(figure.period) ? undefined : resolved.get(figure.period.text.toLowerCase())
  const period = figure.period === null || known === undefined ? figure.period : { ...known, text: figure.period.text }
  return { ...figure, period, comparedWith: shiftTo(figure.comparedWith, period, sameOf) }
}

const shiftTo = (compared: Period | null, period: Period | null, year: number | null): Period | null => {
  if (compared === null || year === null || period?.start == null || period.end == null) return compared
  return { ...compared, start: `${year}${period.start.slice(4)}`, end: `${year}${period.end.slice(4)}` }
}

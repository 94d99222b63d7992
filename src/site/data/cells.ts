import type { Evidence } from '../../records/evidence.ts'

/** Several values in one cell, set apart by a semicolon; null when there are none. */
export const joined = (values: readonly string[]): string | null =>
  (values.length < 2 ? values[0] : [...new Set(values)].join(';')) || null

/** The first proof of a statement, and how many there are; the record has them all. */
export const evidenceCells = (evidence: readonly Evidence[]) => {
  const [first] = evidence
  return {
    evidence_block: first === undefined ? null : String(first.block),
    evidence_start: first?.start ?? null,
    evidence_end: first?.end ?? null,
    evidence_text: first?.text ?? null,
    evidence_rule: first?.rule ?? null,
    evidence_count: evidence.length,
  }
}

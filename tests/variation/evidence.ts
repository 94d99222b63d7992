import type { Evidence } from '../../src/records/evidence.ts'
import type { PublicRecord } from '../../src/records/public-record.ts'

/** Every piece of evidence anywhere in a record. */
export const evidenceIn = (value: unknown): Evidence[] => {
  if (Array.isArray(value)) return value.flatMap(evidenceIn)
  if (value === null || typeof value !== 'object') return []
  const own = 'block' in value && 'rule' in value ? [value as Evidence] : []
  return [...own, ...Object.values(value).flatMap(evidenceIn)]
}

/** The text of a block that the record prints; null for front matter and credits. */
export const textOfBlock = (record: PublicRecord, block: Evidence['block']): string | null => {
  if (typeof block === 'number') return record.body[block] ?? null
  if (block === 'title') return record.title
  if (block === 'lead') return record.lead
  return block === 'dateline' ? (record.dateline?.text ?? null) : null
}

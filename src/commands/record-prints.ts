import { createHash } from 'node:crypto'

/** A record reduced to what tells whether it changed, and where. */
export interface RecordPrint {
  /** Names of its fields, joined: the same for nearly all records, so that they share it. */
  readonly names: string
  /** As many characters for each field, in the same order. */
  readonly hashes: string
}

const WIDTH = 11

/** Takes a record’s print. */
export const printRecord = (record: object): RecordPrint => {
  const fields = Object.entries(record)
  return { names: fields.map(([name]) => name).join(), hashes: fields.map(([, value]) => hashOf(value)).join('') }
}

/** The fields in which two records differ. */
export const changedFields = (before: RecordPrint, after: RecordPrint): string[] => {
  if (before.names === after.names && before.hashes === after.hashes) return []
  const [old, now] = [fieldsOf(before), fieldsOf(after)]
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name))
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, WIDTH)

const fieldsOf = ({ names, hashes }: RecordPrint): Map<string, string> =>
  new Map(names.split(',').map((name, at) => [name, hashes.slice(at * WIDTH, (at + 1) * WIDTH)]))

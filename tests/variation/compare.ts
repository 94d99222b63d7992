import type { PublicRecord } from '../../src/records/public-record.ts'

/** Printed forms to put for others, «Томской» → «Псковской», and codes for codes. */
export interface Swap {
  readonly text: readonly (readonly [from: string, to: string])[]
  readonly codes: readonly (readonly [from: string, to: string])[]
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

// Longest first, so that «Томская область» is put before «Томск»; all in one pass, so that nothing is put twice.
const replaceAll = (text: string, pairs: Swap['text']): string => {
  const table = new Map(pairs)
  const forms = [...table.keys()].sort((left, right) => right.length - left.length)
  const pattern = new RegExp(`(?<!\\p{L})(?:${forms.join('|')})(?!\\p{L})`, 'gu')
  return forms.length === 0 ? text : text.replace(pattern, (form) => table.get(form) ?? form)
}

/** A text with the swap carried out. */
export const swapText = (text: string, swap: Swap): string => replaceAll(text, swap.text)

// What follows from the letters of the file and not from what it says.
const LITERAL: ReadonlySet<string> = new Set(['id', 'sha256', 'start', 'end'])

const isLiteral = (key: string, value: Json): boolean =>
  LITERAL.has(key) && (typeof value === 'number' || key === 'id' || key === 'sha256')

const told = (value: Json, swap: Swap): Json => {
  if (Array.isArray(value)) return value.map((item) => told(item, swap))
  if (typeof value === 'string') return swap.codes.find(([from]) => from === value)?.[1] ?? swapText(value, swap)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([key, part]) => !isLiteral(key, part))
  return Object.fromEntries(entries.map(([key, part]) => [key, told(part, swap)]))
}

const SETS = ['regions', 'partners', 'groups', 'links', 'people', 'organisations'] as const

/** What a record says, with a swap carried out: offsets and hashes left out, sets in the order of their content. */
export const saidBy = (record: PublicRecord, swap: Swap = { text: [], codes: [] }): Json => {
  const plain = told(JSON.parse(JSON.stringify(record)), swap)
  if (plain === null || typeof plain !== 'object' || Array.isArray(plain)) throw new Error('a record is an object')
  for (const key of SETS) {
    const list = plain[key]
    if (Array.isArray(list)) plain[key] = list.map((item) => JSON.stringify(item)).sort()
  }
  return plain
}

import type { PlaceForm } from '../base/place.ts'

/**
 * One place as a sheet has it: its code, then its names (the first is the dictionary name), adjectives and people. A cell
 * is a list parted by commas; after a blank, `^` marks an entry that needs a capital letter, `?` one that needs context.
 * What follows a slash is for the language’s inflection.
 */
export type SheetRow = readonly [code: string, names: string, adjectives?: string, people?: string]

/** One entry of a cell: «Того ^» → text «Того», needs a capital. */
export interface SheetEntry {
  readonly text: string
  readonly needs: PlaceForm['needs']
}

const NEEDS: Readonly<Record<string, PlaceForm['needs']>> = { '^': 'capital', '?': 'context' }

const readEntry = (printed: string): SheetEntry => {
  const needs = printed.at(-2) === ' ' ? (NEEDS[printed.at(-1) ?? ''] ?? null) : null
  return { text: needs === null ? printed : printed.slice(0, -2), needs }
}

/** The entries of a cell: «США, Штаты/pl-ов ^» → two. */
export const readCell = (cell: string | undefined): SheetEntry[] =>
  cell === undefined || cell === '' ? [] : cell.split(', ').map(readEntry)

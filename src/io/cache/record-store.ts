import { join } from 'node:path'
import { cacheFolder } from './cache-folder.ts'
import { readIndex, writeIndex } from './cache-index.ts'
import { openSegments, type Place, type Segments } from './segments.ts'

/** What was kept of a source: a head that is always at hand, and texts that are read when asked for. */
export interface Kept<Head> {
  /** What its files were when it was read. */
  readonly stamp: string
  /** Hash of what its files held. */
  readonly content: string
  readonly head: Head
  /** Where its texts stand. */
  readonly places: readonly Place[]
}

/** What was read of sources in earlier runs. */
export interface RecordStore<Head> {
  /** Moves the texts together where most of what stands there is of no use any more; to be called before any is found. */
  readonly compact: () => void
  readonly find: (path: string) => Kept<Head> | null
  readonly put: (path: string, source: Omit<Kept<Head>, 'places'>, texts: readonly string[]) => Kept<Head>
  /** Says that a source is the same although its files were written anew. */
  readonly restamp: (path: string, stamp: string) => void
  /** A text that was put once; null when it is damaged. */
  readonly read: (place: Place) => string | null
  /** Writes down what is known of these sources, whole or not at all, and forgets all others. */
  readonly save: (paths: Iterable<string>) => void
  readonly close: () => void
}

interface Line<Head> extends Kept<Head> {
  readonly path: string
}

interface Row<Head> {
  readonly kept: Kept<Head>
  /** As it stands in the index; null for what was put since. */
  readonly line: Buffer | null
}

/** Opens the store of a site; what was written under another key, or is damaged, counts as never written. */
export const openRecordStore = <Head>(root: string, key: string): RecordStore<Head> => {
  const folder = cacheFolder(root)
  const index = join(folder, 'index')
  const lines = readIndex(index, key)
  const rows = new Map((lines ?? []).map(parseLine<Head>))
  const segments = openSegments(folder)
  if (lines === null) segments.turn()
  let isChanged = lines === null
  const set = (path: string, kept: Kept<Head>): Kept<Head> => {
    rows.set(path, { kept, line: null })
    isChanged = true
    return kept
  }
  const save = (paths: Iterable<string>): void => {
    const wanted = new Set(paths)
    for (const path of [...rows.keys()].filter((one) => !wanted.has(one))) isChanged = rows.delete(path) || isChanged
    if (!isChanged) return
    segments.flush()
    writeIndex(index, key, [...rows].map(formatRow))
    segments.keep(new Set([...rows.values()].flatMap(({ kept }) => kept.places.map(({ segment }) => segment))))
    isChanged = false
  }
  const compact = (): void => {
    if (!isMostlyDead(segments, rows)) return
    moveAll(segments, rows)
    isChanged = true
  }
  return {
    compact,
    find: (path) => rows.get(path)?.kept ?? null,
    put: (path, source, texts) => set(path, { ...source, places: texts.map(segments.append) }),
    restamp: (path, stamp) => {
      const row = rows.get(path)
      if (row !== undefined) set(path, { ...row.kept, stamp })
    },
    read: segments.read,
    save,
    close: segments.close,
  }
}

const parseLine = <Head>(line: Buffer): [string, Row<Head>] => {
  // of our own writing: the index is read only where its hash and key are right
  const { path, ...kept }: Line<Head> = JSON.parse(line.toString('utf8'))
  return [path, { kept, line }]
}

const formatRow = <Head>([path, { kept, line }]: [string, Row<Head>]): Buffer => {
  const whole: Line<Head> = { path, ...kept }
  return line ?? Buffer.from(JSON.stringify(whole))
}

type Rows<Head> = Map<string, Row<Head>>

const isMostlyDead = <Head>(segments: Segments, rows: Rows<Head>): boolean => {
  let alive = 0
  for (const { kept } of rows.values()) for (const { length } of kept.places) alive += length
  return segments.size() > 2 * alive
}

const moveAll = <Head>(segments: Segments, rows: Rows<Head>): void => {
  segments.turn()
  for (const [path, { kept }] of rows) {
    if (kept.places.length === 0) continue
    const texts = kept.places.map(segments.read)
    if (texts.every((text) => text !== null)) {
      rows.set(path, { kept: { ...kept, places: texts.map(segments.append) }, line: null })
    } else rows.delete(path)
  }
}

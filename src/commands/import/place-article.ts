import { resolve } from 'node:path'
import type { SavedArticle } from '../../intake/saved-article.ts'
import { seedName } from '../../intake/seed-name.ts'
import { seedBody, writeSeed } from '../../intake/write-seed.ts'
import { writeNew } from '../../io/new-files.ts'
import { languages } from '../../languages/index.ts'
import { readSource } from '../../recover/read-source.ts'
import { ALL_READERS } from '../all-readers.ts'
import type { KnownSeeds } from './known-seeds.ts'

/** Where texts are put, and what is there. */
export interface SeedFolder {
  readonly root: string
  readonly folder: string
  readonly known: KnownSeeds
  /** The day of the import, `YYYY-MM-DD`. */
  readonly today: string
}

/** What became of an article: its text was written, or was there. */
export interface Placed {
  readonly path: string
  readonly isNew: boolean
}

/** The name of a text, after the headline and the date that will be read in it. */
const nameOf = (text: string, body: string): string => {
  const file = { path: '', kind: 'raw', bytes: Buffer.from(text), sidecar: null } as const
  const read = readSource(file, languages, ALL_READERS).value?.article
  return seedName({ title: read?.title ?? null, date: read?.date.value ?? null, body })
}

/** Writes an article under a name that is free, unless its address or its words are there already. */
export const placeArticle = async (article: SavedArticle, seeds: SeedFolder): Promise<Placed> => {
  const { root, folder, known, today } = seeds
  const identity = { url: article.url, body: seedBody(article) }
  const there = known.find(identity)
  if (there !== null) return { path: there, isNew: false }
  const text = writeSeed(article, today)
  const name = nameOf(text, identity.body)
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${number === 1 ? name : `${name}-${number}`}.txt`
    if (!(await writeNew(resolve(root, path), text))) continue
    known.add(path, identity)
    return { path, isNew: true }
  }
}

import { resolve } from 'node:path'
import type { SavedArticle } from '../../intake/saved-article.ts'
import { seedName } from '../../intake/seed-name.ts'
import { seedBody, writeSeed } from '../../intake/write-seed.ts'
import { writeNew } from '../../io/new-files.ts'
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

/** Writes an article under a name that is free, unless its address or its words are there already. */
export const placeArticle = async (article: SavedArticle, seeds: SeedFolder): Promise<Placed> => {
  const { root, folder, known, today } = seeds
  const identity = { url: article.url, body: seedBody(article) }
  const there = known.find(identity)
  if (there !== null) return { path: there, isNew: false }
  const name = seedName(article)
  const text = writeSeed(article, today)
  for (let number = 1; ; number += 1) {
    const path = `${folder}/${number === 1 ? name : `${name}-${number}`}.txt`
    if (!(await writeNew(resolve(root, path), text))) continue
    known.add(path, identity)
    return { path, isNew: true }
  }
}

import { readFileSync } from 'node:fs'
import { gazetteer } from '../../src/gazetteer/index.ts'
import { homelands } from '../../src/homelands/index.ts'
import { languages } from '../../src/languages/index.ts'
import type { PublicRecord } from '../../src/records/public-record.ts'
import { toPublicRecord } from '../../src/records/to-public-record.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { compilePacks } from '../../src/tag/packs.ts'
import { tagArticle } from '../../src/tag/tag-article.ts'

const russia = homelands.RU
if (russia === undefined) throw new Error('no home country RU')
const packs = compilePacks(russia, gazetteer, languages)

export const SEEDS = {
  khabarovsk: '000_eca118279bbc844e.txt',
  moscow: '001_e6f2f28219cb1034.txt',
  krasnoyarsk: '002_9d5250fb910aef85.txt',
  tomsk: '003_fdfe8873606b814a.txt',
  smolensk: '004_8906fa84eda40ff0.txt',
} as const

export type Seed = keyof typeof SEEDS

/** The text of a seed. */
export const seedText = (seed: Seed): string =>
  readFileSync(new URL(`../../seeds/${SEEDS[seed]}`, import.meta.url), 'utf8')

/** The public record that a text gives under the home country Russia. */
export const readRecord = (text: string, path = 'seeds/text.txt'): PublicRecord => {
  const file = { path, kind: 'raw', bytes: new TextEncoder().encode(text), sidecar: null } as const
  const { value } = readSource(file, languages)
  if (value === null) throw new Error(`nothing readable in ${path}`)
  return toPublicRecord(tagArticle(value.article, packs))
}

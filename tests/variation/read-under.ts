import { gazetteer } from '../../src/gazetteer/index.ts'
import { homelands } from '../../src/homelands/index.ts'
import { languages } from '../../src/languages/index.ts'
import type { PublicRecord } from '../../src/records/public-record.ts'
import { toPublicRecord } from '../../src/records/to-public-record.ts'
import { readSource } from '../../src/recover/read-source.ts'
import { compilePacks } from '../../src/tag/packs.ts'
import { tagArticle } from '../../src/tag/tag-article.ts'

/** Reads texts under one home country: bytes or text in, public record out; null when nothing readable is left. */
export const readUnder = (home: string): ((source: string | Uint8Array, path?: string) => PublicRecord | null) => {
  const homeland = homelands[home]
  if (homeland === undefined) throw new Error(`no home country ${home}`)
  const packs = compilePacks(homeland, gazetteer, languages)
  return (source, path = 'seeds/text.txt') => {
    const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source
    const { value } = readSource({ path, kind: 'raw', bytes, sidecar: null }, languages)
    return value === null ? null : toPublicRecord(tagArticle(value.article, packs))
  }
}

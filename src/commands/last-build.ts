import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { printOf } from '../base/print.ts'
import { printConfig } from '../config/load-config.ts'
import { cacheFolder } from '../io/cache/cache-folder.ts'
import { readIndex, writeIndex } from '../io/cache/cache-index.ts'
import { standsAsNoted } from '../io/cache/output-memory.ts'
import { stampOutput } from '../io/cache/output-notes.ts'
import { shortHash } from '../io/cache/short-hash.ts'
import { manifestPath } from '../io/manifest.ts'
import { locateOutput, type OutputFolder } from '../io/output-folder.ts'
import type { PublishOptions } from './publish-site.ts'
import type { Published } from './published.ts'
import type { Stock } from './take-stock.ts'

/** What a build came to, and what its notes on the output are kept under. */
interface LastBuild {
  readonly published: Published
  readonly key: string
}

/** What would come of a build when nothing at all is another than at the last one; null when anything may be. */
export const recallBuild = async (options: PublishOptions, stock: Stock): Promise<Published | null> => {
  const out = await locateOutput(options.root, options.out)
  const key = await keyOf(options, stock, out)
  const line = key === null || !isQuiet(options.root) ? null : (readIndex(pathOf(options), key)?.[0] ?? null)
  if (line === null) return null
  const last: LastBuild = JSON.parse(line.toString('utf8'))
  const { published } = last
  const files = published.saved?.unchanged ?? 0
  return standsAsNoted({ ...options, path: out.path }, last.key, files) ? published : null
}

/** Notes what came of a build, for the next one; `key` is what its notes on the output are kept under. */
export const rememberBuild = async (
  options: PublishOptions,
  stock: Stock,
  published: Published,
  key: string,
): Promise<void> => {
  const { saved, problems, counts } = published
  // what could not be read by chance may be read the next time
  if (saved === null || problems.some(({ rule }) => rule === 'source/unreadable')) return
  const own = await keyOf(options, stock, await locateOutput(options.root, options.out))
  if (own === null) return
  const unchanged = saved.written.length + saved.unchanged
  const last: LastBuild = {
    published: {
      ...published,
      counts: { ...counts, read: 0, made: 0 },
      saved: { written: [], removed: [], unchanged },
    },
    key,
  }
  writeIndex(pathOf(options), own, [Buffer.from(JSON.stringify(last))])
}

const pathOf = ({ root, out }: PublishOptions): string =>
  join(cacheFolder(root), `last-${shortHash(out).replaceAll('/', '_')}`)

// everything that a build depends on, but for the state of its output; null where that cannot be told
const keyOf = async (options: PublishOptions, stock: Stock, out: OutputFolder): Promise<string | null> => {
  const config = await printConfig(options.root)
  if (config === null) return null
  const { root, drafts, strict, baseUrl, program, clock } = options
  const said = JSON.stringify([resolve(root), out.path, drafts, strict, baseUrl, program, clock.slice(0, 10)])
  const manifest = stampOutput(manifestPath(out)) ?? ''
  const problems = stock.found.problems.map((problem) => JSON.stringify(problem))
  return printOf([said, config, manifest, ...problems, ...[...stock.stamps].flat()])
}

// nobody else is at work, and no run was stopped
const isQuiet = (root: string): boolean => {
  const folder = join(root, '.herald')
  return existsSync(folder) && readdirSync(folder).every((name) => name === 'cache' || name === 'outputs')
}

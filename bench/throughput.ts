// How fast Russian texts are recovered and tagged, and what it takes to begin: npm run bench:throughput [articles] [passes]
//
// Times are those of the processor, so that other work on the machine counts little; all threads of the process are in
// them. The first pass is what a small site meets, for the engine then compiles what it runs; the best is what a large
// one comes near to.

import { preparePacks } from '../src/commands/prepare-packs.ts'
import { languages } from '../src/languages/index.ts'
import type { SourceFile } from '../src/records/source-file.ts'
import { readSource } from '../src/recover/read-source.ts'
import type { TagPacks } from '../src/tag/packs.ts'
import { tagArticle } from '../src/tag/tag-article.ts'
import { inventArticles } from './corpus.ts'
import { tableOf } from './table.ts'

const SEED = 7
/** So many articles are held at a time, as when a site is read one by one. */
const BATCH = 50

interface Pass {
  readonly recovery: number
  readonly tagging: number
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const timed = <T>(run: () => T): { readonly value: T; readonly time: number } => {
  const start = processorTime()
  const value = run()
  return { value, time: processorTime() - start }
}

const runPass = (files: readonly SourceFile[], packs: TagPacks): Pass => {
  let [recovery, tagging] = [0, 0]
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = files.slice(at, at + BATCH)
    const read = timed(() => batch.flatMap((file) => readSource(file, languages).value ?? []))
    const tagged = timed(() => read.value.map(({ article }) => tagArticle(article, packs)))
    recovery += read.time
    tagging += tagged.time
  }
  return { recovery, tagging }
}

const bestOf = (passes: readonly Pass[]): Pass => ({
  recovery: Math.min(...passes.map(({ recovery }) => recovery)),
  tagging: Math.min(...passes.map(({ tagging }) => tagging)),
})

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

const speeds = (bytes: number, { recovery, tagging }: Pass): string[] =>
  [recovery, tagging, recovery + tagging].map((time) => (bytes / 1e3 / time).toFixed(2))

const [articles = 1000, passes = 6] = process.argv.slice(2).map(Number)
const encoder = new TextEncoder()
const files = Array.from(
  inventArticles(articles, SEED),
  ({ stem, raw }): SourceFile => ({
    path: `seeds/${stem}.txt`,
    kind: 'raw',
    bytes: encoder.encode(raw),
    sidecar: null,
  }),
)
const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0)
const packs = preparePacks('RU').value
if (packs === null) throw new Error('there is no home country RU')

const compiled = timed(() => packs.tongue('ru'))
const held = process.memoryUsage().rss
const first = runPass(files, packs)
const best = bestOf([first, ...Array.from({ length: passes - 1 }, () => runPass(files, packs))])

console.log(`${articles} Russian articles, ${megabytes(bytes)} MB, ${passes} passes; Node ${process.version}\n`)
console.log(
  tableOf([
    ['MB of UTF-8 a second', 'recovery', 'tagging', 'both'],
    ['first pass', ...speeds(bytes, first)],
    ['best of all', ...speeds(bytes, best)],
  ]),
)
console.log(
  `\n${tableOf([
    ['Russian compiled', `${compiled.time.toFixed(0)} ms`],
    ['memory with it', `${megabytes(held)} MB`],
    ['memory at most', `${megabytes(process.resourceUsage().maxRSS * 1024)} MB`],
  ])}`,
)

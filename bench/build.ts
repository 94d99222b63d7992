// How long builds take beside Hugo’s and Eleventy’s: npm run bench -- [--articles 1000,10000] [--pairs 3] [--in FOLDER]
//
// Hugo’s cold build and each other build are run in turn, so that both meet the machine in the same mood; what counts is
// the median of the pairs’ ratios. Needs GNU time and Hugo (Debian: time, hugo); Eleventy comes from npm into the
// measurement’s own folder.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Case, eleventyCase, heraldCases, hugoCase } from './cases.ts'
import { plantSites, type Sites } from './plant-sites.ts'
import { tableOf } from './table.ts'
import type { Cost } from './time-command.ts'

const SEED = 11

interface Pair {
  readonly hugo: Cost
  readonly other: Cost
}

const measure = (hugo: Case, other: Case, pairs: number): Pair[] =>
  Array.from({ length: pairs }, (_, turn) => {
    hugo.before(turn)
    const there = hugo.run()
    other.before(turn)
    return { hugo: there, other: other.run() }
  })

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  return ((sorted[sorted.length >> 1] ?? 0) + (sorted[(sorted.length - 1) >> 1] ?? 0)) / 2
}

const COLUMNS = ['wall', 'cpu', 'memory'] as const

const costsOf = (costs: readonly Cost[]): string[] => {
  const [wall, cpu, memory] = COLUMNS.map((column) => median(costs.map((cost) => cost[column])))
  return [(wall ?? 0).toFixed(2), (cpu ?? 0).toFixed(2), ((memory ?? 0) / 1e6).toFixed(0)]
}

const rowOf = (name: string, pairs: readonly Pair[]): string[] => [
  name,
  ...costsOf(pairs.map(({ other }) => other)),
  ...COLUMNS.map((column) => median(pairs.map(({ hugo, other }) => other[column] / hugo[column])).toFixed(3)),
]

const filesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length

const installEleventy = (sites: Sites): void => {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: sites.eleventy,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

const report = (articles: number, pairs: number, folder: string): void => {
  const sites = plantSites(folder, articles, SEED)
  installEleventy(sites)
  const hugo = hugoCase(sites)
  const measured = [eleventyCase(sites), ...heraldCases(sites)].map((other) => ({
    name: other.name,
    pairs: measure(hugo, other, pairs),
  }))
  const beside = costsOf(measured.flatMap((one) => one.pairs.map((pair) => pair.hugo)))
  console.log(`\n${articles} articles, medians of ${pairs} pairs\n`)
  console.log(
    tableOf([
      ['', 'wall, s', 'CPU, s', 'memory, MB', 'to Hugo: wall', 'CPU', 'memory'],
      [hugo.name, ...beside, '1', '1', '1'],
      ...measured.map((one) => rowOf(one.name, one.pairs)),
    ]),
  )
  const [theirs, ours] = [filesIn(join(sites.hugo, 'public')), filesIn(join(sites.raw, 'dist'))]
  console.log(`\nfiles written: Hugo ${theirs}, Herald ${ours}`)
}

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1000,10000' },
    pairs: { type: 'string', default: '3' },
    in: { type: 'string', default: tmpdir() },
  },
})
const version = execFileSync('hugo', ['version'], { encoding: 'utf8' }).trim()
console.log(`Node ${process.version}; ${version}; Eleventy 3.1.8`)
for (const articles of values.articles.split(',').map(Number)) {
  const folder = mkdtempSync(join(values.in, 'herald-bench-'))
  try {
    report(articles, Number(values.pairs), folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

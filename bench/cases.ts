import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sites } from './plant-sites.ts'
import { type Cost, timeCommand } from './time-command.ts'

// compiled into .bench/bench/
const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
const HERALD = [process.execPath, join(PROJECT, 'bin/herald.js'), 'build', '--quiet'] as const

/** A build to be measured: what is done before it, outside the measurement, and the command. */
export interface Case {
  readonly name: string
  readonly before: (turn: number) => void
  readonly run: () => Cost
}

const remove = (...paths: readonly string[]): void => {
  for (const path of paths) rmSync(path, { recursive: true, force: true })
}

/** The builds of Herald, in this order: each finds what the one before left. */
export const heraldCases = ({ raw, markdown }: Sites): Case[] => {
  const build = (site: string) => () => timeCommand(site, HERALD)
  const clear = (site: string) => () => remove(join(site, 'dist'), join(site, '.herald'))
  const [article = ''] = readdirSync(join(raw, 'seeds'))
  const template = join(raw, 'templates/layout.eta')
  return [
    { name: 'Markdown, cold', before: clear(markdown), run: build(markdown) },
    { name: 'raw, cold', before: clear(raw), run: build(raw) },
    { name: 'raw, nothing changed', before: () => {}, run: build(raw) },
    {
      name: 'raw, one article edited',
      before: (turn) => edit(join(raw, 'seeds', article), /тонн|процент/, `тонн (${turn}) `),
      run: build(raw),
    },
    {
      name: 'raw, one template edited',
      before: (turn) => {
        mkdirSync(join(raw, 'templates'), { recursive: true })
        cpSync(join(PROJECT, 'templates/layout.eta'), template)
        appendFileSync(template, `<!-- ${turn} -->\n`)
      },
      run: build(raw),
    },
  ]
}

const edit = (path: string, place: RegExp, by: string): void =>
  writeFileSync(path, readFileSync(path, 'utf8').replace(place, by))

/** What the others are measured by. */
export const hugoCase = ({ hugo }: Sites): Case => ({
  name: 'Hugo, cold',
  before: () => remove(join(hugo, 'public'), join(hugo, 'resources')),
  run: () => timeCommand(hugo, ['hugo', '--quiet']),
})

/** The other peer. */
export const eleventyCase = ({ eleventy }: Sites): Case => ({
  name: 'Eleventy, cold',
  before: () => remove(join(eleventy, 'public')),
  run: () => timeCommand(eleventy, [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet']),
})

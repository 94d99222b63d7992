import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 })

interface Shown {
  readonly path: string
  readonly words: readonly string[]
}

const markdownBelow = (folder: string): string[] => {
  if (!existsSync(folder)) return []
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => path.endsWith('.md')).map((path) => `${folder}/${path}`)
}

const guides = ['README.md', 'CHANGELOG.md', ...markdownBelow('docs'), ...markdownBelow('starter')]

// «npx herald check --json  # what it does», in a fence or in backticks
const COMMAND = /(?<=^|`|\$ |npx )herald(?<words> [^`\n#|&>]+)/gmu
const CODE = /^ *```[\s\S]*?^ *```$|`[^`\n]+`/gmu

const commandsIn = (path: string): Shown[] =>
  [...readFileSync(path, 'utf8').matchAll(CODE)]
    .flatMap(([code]) => [...code.matchAll(COMMAND)])
    .map(({ groups }) => ({ path, words: (groups?.words ?? '').trim().split(/\s+/u) }))

const shown = guides.flatMap(commandsIn)

const SCRIPT = `
  import { createJiti } from ${JSON.stringify(import.meta.resolve('jiti'))}
  await createJiti(${JSON.stringify(`${process.cwd()}/`)}).import(${JSON.stringify(`${process.cwd()}/src/cli.ts`)})
`

const helpOf = async (command: string): Promise<string> => {
  const args = ['--input-type=module', '-e', SCRIPT, '--', ...(command.startsWith('-') ? [] : [command]), '--help']
  return (await promisify(execFile)(process.execPath, args)).stdout
}

const mistakes = ({ path, words: [command = '', ...rest] }: Shown, help: ReadonlyMap<string, string>): string[] => {
  const own = help.get(command) ?? ''
  if (!own.startsWith(`Usage: herald ${command.startsWith('-') ? '[' : command}`)) {
    const isAlias = new RegExp(`^Usage: herald \\w+\\|${command} `, 'u').test(own)
    if (!isAlias) return [`${path}: there is no herald ${command}`]
  }
  const flags = [command, ...rest].filter((word) => word.startsWith('--')).map((word) => word.split('=')[0] ?? '')
  return flags
    .filter((flag) => !new RegExp(`${flag}(?![\\w-])`, 'u').test(own))
    .map((flag) => `${path}: herald ${command} has no ${flag}`)
}

test('a mistake in a command is told', async () => {
  const help = new Map([['build', await helpOf('build')]])
  const path = 'a.md'
  expect(mistakes({ path, words: ['build', '--bas-url', 'x'] }, help)).toEqual(['a.md: herald build has no --bas-url'])
  expect(mistakes({ path, words: ['biuld'] }, help)).toEqual(['a.md: there is no herald biuld'])
  expect(mistakes({ path, words: ['build', '--base-url=x', '--json'] }, help)).toEqual([])
})

test('every command that a guide shows is there, with its flags', async () => {
  const names = [...new Set(shown.map(({ words }) => words[0] ?? ''))]
  expect(names).toEqual(expect.arrayContaining(['build', 'records', 'explain', 'check']))
  const help = new Map(await Promise.all(names.map(async (name) => [name, await helpOf(name)] as const)))
  expect(shown.flatMap((one) => mistakes(one, help))).toEqual([])
})

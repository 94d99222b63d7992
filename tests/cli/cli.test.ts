import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, openSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { SITE } from '../commands/specimen.ts'
import { makeFolder, readTree } from '../io/folders.ts'

// a whole site takes a while where others compute as well
vi.setConfig({ testTimeout: 60_000 })

const SCRIPT = `
  import { createJiti } from 'jiti'
  await createJiti(${JSON.stringify(`${process.cwd()}/`)}).import(${JSON.stringify(`${process.cwd()}/src/cli.ts`)})
`

const CODE = ['--input-type=module', '-e', SCRIPT.replace("'jiti'", JSON.stringify(import.meta.resolve('jiti')))]

// runs the command line of the sources as a process of its own
const herald = (args: readonly string[], cwd = process.cwd(), input = '', out: number | 'pipe' = 'pipe') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...CODE, '--', ...args], {
    cwd,
    input,
    stdio: ['pipe', out, 'pipe'],
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('help names the commands', () => {
  const { status, stdout } = herald(['--help'])
  expect(status).toBe(0)
  for (const command of ['build', 'watch|dev', 'records', 'explain', 'check', 'diff', 'clean', 'init', 'import'])
    expect(stdout).toContain(`  ${command} `)
})

test.for([
  [['biuld'], 'Did you mean build?'],
  [['build', '--quite'], 'Did you mean --quiet?'],
  [['build', '--clock', 'noon'], 'Write a moment as'],
  [['build', '--base-url', 'example.org'], 'Write an address as'],
  [['build', '--base-url', 'https://example.org/a?b=1'], 'without ? or #'],
  [['build', '--json', '--quiet'], 'cannot be used with'],
  [['build', 'seeds'], 'too many arguments'],
  [['records', '--format', 'xml'], 'Allowed choices are ndjson, json, csv'],
  [['watch', '--port', '70000'], 'Write a port as 4400'],
  [['dev', '--port', 'auto'], 'Write a port as 4400'],
  [['explain'], "missing required argument 'path'"],
  [['diff', 'dist'], "missing required argument 'new'"],
  [['diff', '/none', '/none'], 'there is no data/datapackage.json in it'],
  [['watch', '--host', ''], 'Write a host as 127.0.0.1'],
  [['watch', '--host', 'http://localhost'], 'without http:// and port'],
  [['watch', '--host', 'localhost:4400'], 'without http:// and port'],
  [['build', '--root', '/none'], '/none usage  there is no such folder'],
  [['watch', '--root', 'src'], 'src usage  there is neither a seeds/ nor a content/ folder; make one'],
] as const)('herald %j is wrong usage', ([args, told]) => {
  const { status, stderr } = herald(args)
  expect(stderr).toContain(told)
  expect(status).toBe(2)
})

test('a site from the folder one stands in, and back', () => {
  const root = makeFolder(SITE)
  const built = herald(['build', '--clock', '2024-06-01'], root)
  expect(built).toMatchObject({ status: 0, stderr: '' })
  expect(built.stdout).toMatch(/^2 articles, \d+ pages; \d+ files written, 0 unchanged, 0 removed in dist\/\n$/)
  expect(herald(['clean'], root)).toMatchObject({ status: 0, stderr: '' })
})

test('paths go in at standard input, records come out at standard output', () => {
  const root = makeFolder(SITE)
  const { status, stdout, stderr } = herald(['records', '-'], root, 'seeds/steel.txt\nseeds/none.txt\n')
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({ schema: 1, source: { path: 'seeds/steel.txt' } })
  expect(stderr).toBe('error seeds/none.txt source/unreadable  there is no such file; check the path\n')
})

test('what the system refuses is told without a stack', () => {
  const root = makeFolder({ ...SITE, '.herald': 'a file where a folder must be' })
  const { status, stderr } = herald(['build'], root)
  expect(stderr).toMatch(
    /^herald: the system refused: E[A-Z]+: .+; check the path, its permissions and the space left\n$/,
  )
  expect(status).toBe(2)
})

test.skipIf(!existsSync('/dev/full'))('an output that takes nothing more is told without a stack', () => {
  const root = makeFolder(SITE)
  const { status, stderr } = herald(['records', 'seeds/steel.txt'], root, '', openSync('/dev/full', 'w'))
  expect(stderr).toMatch(/^herald: the system refused: ENOSPC: .+\n$/)
  expect(status).toBe(2)
})

test.for(['SIGINT', 'SIGTERM'] as const)('a preview ends with %s and leaves nothing behind', async (signal) => {
  const root = makeFolder(SITE)
  const preview = spawn(process.execPath, [...CODE, '--', 'dev', '--port', '0'], { cwd: root })
  const ended = once(preview, 'exit')
  preview.stdout.on('data', (text) => {
    if (String(text).includes(' files, 2 articles')) preview.kill(signal)
  })
  expect(await ended).toEqual([0, null])
  expect(readTree(root)).toEqual(SITE)
})

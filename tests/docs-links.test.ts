import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import { loadConfig } from '../src/config/load-config.ts'
import { homelands } from '../src/homelands/index.ts'
import { languages } from '../src/languages/index.ts'
import { makeFolder } from './io/folders.ts'

const below = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
        .filter((path) => path.endsWith('.md'))
    : []

const guides = ['README.md', 'CHANGELOG.md', ...below('docs')]

// what stands in fences and backticks is shown, not linked
const CODE = /^```[\s\S]*?^```$|`[^`\n]*`/gmu
// «[text](target)», «![text](target)»
const LINK = /\]\((?<target>[^)\s]+)\)/gu
const HEADING = /^#+ (?<text>.+)$/gmu

const proseOf = (path: string): string => readFileSync(path, 'utf8').replace(CODE, (code) => ' '.repeat(code.length))

// as forges make them: «Before you publish» → before-you-publish
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

const anchorsOf = (path: string): string[] =>
  [
    ...readFileSync(path, 'utf8')
      .replaceAll(/^```[\s\S]*?^```$/gmu, '')
      .matchAll(HEADING),
  ].map(({ groups }) => anchorOf(groups?.text ?? ''))

const leadsNowhere = (from: string, target: string): boolean => {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? from : join(dirname(from), path)
  if (!existsSync(file)) return true
  return anchor !== undefined && (statSync(file).isDirectory() || !anchorsOf(file).includes(anchor))
}

test.for(guides)('every link of %s leads somewhere', (path) => {
  const targets = [...proseOf(path).matchAll(LINK)].map(({ groups }) => groups?.target ?? '')
  const own = targets.filter((target) => !/^(?:https?|mailto):/u.test(target))
  expect(own.filter((target) => leadsNowhere(path, target))).toEqual([])
})

// «src/languages/it/», `tests/tag/places/`: a path of the project; what is made, or belongs to a site, is not looked for
const PATH = /`(?<path>(?:src|tests|scripts|docs|templates|starter|bin)\/[^`\s*…<>]+?)\/?`/gu

test.for(guides)('every path of the project that %s names is there', (path) => {
  const named = [...readFileSync(path, 'utf8').matchAll(PATH)].map(({ groups }) => groups?.path ?? '')
  const project = named.filter((one) => !/^templates\/|\/pt\b|portuguese|pt-/u.test(one))
  expect(project.filter((one) => !existsSync(one))).toEqual([])
})

test('every npm script that a guide shows is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  const shown = guides.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/npm run (?<name>[\w:]+)/gu)].map(({ groups }) => groups?.name ?? ''),
  )
  expect(shown.filter((name) => !(name in scripts))).toEqual([])
})

const configs = guides.flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(/^```(?:ts|js)\n(?<code>[\s\S]+?)\n```$/gmu)]
    .map(({ groups }) => [path, groups?.code ?? ''] as const)
    .filter(([, code]) => code.includes('export default defineConfig(')),
)

test.for(configs)('the config that %s shows loads', async ([, code]) => {
  const root = makeFolder({ 'herald.config.ts': code })
  const { problems } = await loadConfig(root, Object.keys(languages), Object.keys(homelands))
  expect(problems).toEqual([])
})

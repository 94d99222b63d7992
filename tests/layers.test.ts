import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'

interface Import {
  readonly from: string
  readonly to: string
}

const RANKS = [
  ['base'],
  ['records'],
  ['languages', 'homelands', 'gazetteer'],
  ['recover', 'tag', 'site', 'render'],
  ['intake'],
  ['io', 'config', 'commands'],
  ['cli.ts'],
]
const OUTER = ['io', 'config', 'commands', 'cli.ts']
const PURE = ['node:path/posix', 'node:crypto']

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'))

// comments may speak of anything
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

// the two ways to name the pure half of node:path
const POSIX = /^import \{ posix \} from 'node:path'$/gm
const POSIX_PATH = "import posix from 'node:path/posix'"

const files = new Map(
  sources.map((path) => [path, readFileSync(path, 'utf8').replace(COMMENT, '').replace(POSIX, POSIX_PATH)]),
)

// `import … from './x.ts'`, `export … from './x.ts'`, `import('./x.ts')`
const IMPORT = /(?:\bfrom|\bimport\()\s*'(?<to>[^']+)'/g

const imports: Import[] = [...files].flatMap(([from, text]) =>
  [...text.matchAll(IMPORT)].map(({ groups }) => ({ from, to: groups?.to ?? '' })),
)

const areaOf = (path: string): string => path.split('/')[1] ?? ''
const rankOf = (area: string): number => RANKS.findIndex((areas) => areas.includes(area))
const resolved = ({ from, to }: Import): string => join(dirname(from), to)
const isOwn = ({ to }: Import): boolean => to.startsWith('.')
// names are inflected by the paradigms of their language: the one thing that lists of places take from a pack
const isParadigm = (path: string): boolean => /^src\/languages\/[a-z]{2}\/inflection\.ts$/.test(path)
// a home country’s sheets are written and inflected as those of the gazetteer are
const isSheet = (path: string): boolean => /^src\/gazetteer\/(?:sheets?|cities\/place-lines)\.ts$/.test(path)
const shown = ({ from, to }: Import): string => `${from} imports ${to}`

test('every area has a rank', () => {
  const unranked = [...new Set(sources.map(areaOf))].filter((area) => rankOf(area) < 0)
  expect(unranked).toEqual([])
})

test('an area imports only areas below it; commands join io and config, places borrow paradigms and sheets', () => {
  const upward = imports.filter(isOwn).filter((one) => {
    const [from, to] = [areaOf(one.from), areaOf(resolved(one))]
    if (from === to || (from === 'commands' && ['io', 'config'].includes(to))) return false
    if (['homelands', 'gazetteer'].includes(from) && isParadigm(resolved(one))) return false
    if (from === 'homelands' && isSheet(resolved(one))) return false
    return rankOf(to) >= rankOf(from)
  })
  expect(upward.map(shown)).toEqual([])
})

test('the core reads no files and knows no process', () => {
  const impure = imports.filter(({ from, to }) => {
    const isOuter = OUTER.includes(areaOf(from))
    return !isOuter && ((to.startsWith('node:') && !PURE.includes(to)) || ['fast-glob', 'chokidar'].includes(to))
  })
  expect(impure.map(shown)).toEqual([])
})

test('the core has no clock, no chance and no environment', () => {
  const impure = [...files].filter(
    ([path, text]) =>
      !OUTER.includes(areaOf(path)) &&
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bconsole\./.test(text),
  )
  expect(impure.map(([path]) => path)).toEqual([])
})

test('only the command line speaks to the process', () => {
  const speaking = [...files].filter(
    ([path, text]) => path !== 'src/cli.ts' && /\bprocess\.(?!exitCode)|\bconsole\./.test(text),
  )
  expect(speaking.map(([path]) => path)).toEqual([])
})

test('only the lists import pack folders', () => {
  const reaching = imports.filter(isOwn).filter((one) => {
    const [, area = '', pack = ''] = resolved(one).split('/')
    if (!['languages', 'homelands'].includes(area) || !/^[a-z]{2}$/.test(pack)) return false
    if (isParadigm(resolved(one))) return false
    const inside = one.from.startsWith(`src/${area}/${pack}/`)
    return !inside && one.from !== `src/${area}/index.ts`
  })
  expect(reaching.map(shown)).toEqual([])
})

test('zod is loaded only where something is checked', () => {
  const values = [...files].filter(([path, text]) => {
    const loads =
      /^import (?!type)[^;]*?from '(?:\.\.\/)+records\/(?:article|evidence|public-record|tags|json-schema)\.ts'/m
    return areaOf(path) !== 'records' && loads.test(text.replaceAll(/^import type .*$/gm, ''))
  })
  expect(values.map(([path]) => path)).toEqual([])
})

// `/home/anna/site`, `C:\Users\…`: a path of somebody’s machine
const MACHINE_PATH = /(?<![\p{L}\p{N}_.])(?:\/(?:home|root|work|Users|mnt)\/\p{L}|[A-Z]:\\\\?\p{L})/u

test('nothing names a path of one machine', () => {
  const folders = ['src', 'templates', 'content', 'docs', 'scripts', 'tests'].filter((folder) => existsSync(folder))
  const texts = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path}`)
      .filter((path) => /\.(?:ts|md|eta|css|json|yaml)$/.test(path) && path !== 'tests/layers.test.ts'),
  )
  expect(texts.filter((path) => MACHINE_PATH.test(readFileSync(path, 'utf8')))).toEqual([])
})

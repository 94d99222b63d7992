import { expect, test } from 'vitest'
import { formatProblem } from '../../src/base/problem.ts'
import { loadConfig } from '../../src/config/load-config.ts'
import { makeFolder, type Tree } from '../io/folders.ts'

const load = async (tree: Tree) => {
  const { value, problems } = await loadConfig(makeFolder(tree), ['ru', 'it', 'en'], ['RU', 'IT'])
  return { value, told: problems.map(formatProblem) }
}

test('no config is an empty one', async () => {
  expect(await load({})).toEqual({ value: {}, told: [] })
})

test.for([
  ['herald.config.json', '{ "title": "A", "languages": ["ru", "it"] }'],
  ['herald.config.js', 'export default { title: "A", languages: ["ru", "it"] }'],
  [
    'herald.config.ts',
    "import { defineConfig } from 'export-herald'\nconst title: string = 'A'\nexport default defineConfig({ title, languages: ['ru', 'it'] })",
  ],
] as const)('%s is read', async ([name, text]) => {
  expect(await load({ [name]: text })).toEqual({ value: { title: 'A', languages: ['ru', 'it'] }, told: [] })
})

test.for([
  ['titel: "A"', '2:3 config  “titel” is no setting; did you mean “title”?'],
  ['title: 5', '2:3 config  “title” must be a text, or a text for each language: { ru: "…", en: "…" }'],
  ['languages: ["ru", "xx"]', '2:3 config  “languages.1” must be one of ru, it, en'],
  ['languages: ["ru", "ru"]', '2:3 config  “languages” must name each language once'],
  ['home: "FR"', '2:3 config  “home” must be one of RU, IT'],
  ['baseUrl: "example.org"', '2:3 config  “baseUrl” must be an address as https://example.org/exports/'],
  ['since: "2018-02-30"', '2:3 config  “since” must be a year (2018) or a day (2018-03-01) that exists, in quotes'],
  ['theme: { font: "system" }', '2:12 config  “theme.font” is no setting; did you mean “fonts”?'],
  ['territories: { unlisted: "drop" }', '2:18 config  “territories.unlisted” must be exclude'],
] as const)('%s is told', async ([setting, told]) => {
  expect(await load({ 'herald.config.js': `export default {\n  ${setting},\n}` })).toEqual({
    value: null,
    told: [`herald.config.js:${told}`],
  })
})

test.for([
  ['an array', 'herald.config.json', '[]', 'the config is not an object; write export default { … }'],
  ['broken JSON', 'herald.config.json', '{', 'it cannot be loaded: '],
  ['a throw', 'herald.config.js', 'throw new Error("no luck")', 'it cannot be loaded: no luck; mend it'],
] as const)('%s is told', async ([, name, text, message]) => {
  const { value, told } = await load({ [name]: text })
  expect(value).toBe(null)
  expect(told[0]).toContain(message)
})

test('two configs are one too many', async () => {
  const { told } = await load({ 'herald.config.ts': '', 'herald.config.json': '{}' })
  expect(told).toEqual(['herald.config.json config  there is herald.config.ts as well; keep one of them'])
})

import { expect, test } from 'vitest'
import { formatProblem } from '../../src/base/problem.ts'
import { findJsonFault } from '../../src/config/find-json-fault.ts'
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
  ['herald.config.json', '\uFEFF{ "title": "A", "languages": ["ru", "it"] }'],
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
  [
    'baseUrl: "example.org"',
    '2:3 config  “baseUrl” must be an address as https://example.org/exports/, without ? or #',
  ],
  [
    'baseUrl: "https://example.org/a?b=1"',
    '2:3 config  “baseUrl” must be an address as https://example.org/exports/, without ? or #',
  ],
  ['title: { ru: "А", zz: "A" }', '2:21 config  “title.zz” must be for one of the languages ru, it, en'],
  ['description: { ru: "" }', '2:18 config  “description.ru” must not be empty'],
  ['title: { ru: "А" }, description: { ru: "" }', '2:38 config  “description.ru” must not be empty'],
  ['title: ""', '2:3 config  “title” must not be empty'],
  ['rights: 5', '2:3 config  “rights” must be a text'],
  ['since: 2018', '2:3 config  “since” must be a year (2018) or a day (2018-03-01) that exists, in quotes'],
  ['since: "2018-02-30"', '2:3 config  “since” must be a year (2018) or a day (2018-03-01) that exists, in quotes'],
  ['theme: { font: "system" }', '2:12 config  “theme.font” is no setting; did you mean “fonts”?'],
  ['territories: { unlisted: "drop" }', '2:18 config  “territories.unlisted” must be exclude'],
] as const)('%s is told', async ([setting, told]) => {
  expect(await load({ 'herald.config.js': `export default {\n  ${setting},\n}` })).toEqual({
    value: null,
    told: [`herald.config.js:${told}`],
  })
})

const LOADED = 'config  it cannot be loaded: '

test.for([
  ['herald.config.json', '[]', ' config  the config is not an object; write export default { … }'],
  ['herald.config.json', '', `:1:1 ${LOADED}expected a value, but the file ends; mend it`],
  ['herald.config.json', '{\n  "home": "RU",\n}\n', `:3:1 ${LOADED}expected a name in double quotes, not “}”; mend it`],
  ['herald.config.json', '{\n  "home": }', `:2:11 ${LOADED}expected a value, not “}”; mend it`],
  ['herald.config.json', '{ "a": [1, true "b"] }', `:1:17 ${LOADED}expected “,” or the end, not “"b"”; mend it`],
  ['herald.config.json', "{ 'a': 1 }", `:1:3 ${LOADED}expected a name in double quotes or “}”, not “'a'”; mend it`],
  ['herald.config.json', '{ "a": "b\n" }', `:1:8 ${LOADED}expected a value, not “"”; mend it`],
  ['herald.config.json', '{} // done', `:1:4 ${LOADED}expected “,” or the end, not “//”; mend it`],
  ['herald.config.js', 'throw new Error("no luck")', `:1 ${LOADED}no luck; mend it`],
  ['herald.config.js', '\n\nthrow null', ` ${LOADED}it throws null; mend it`],
  ['herald.config.ts', 'const a = 1\nexport default { title: b }', `:2 ${LOADED}b is not defined; mend it`],
  [
    'herald.config.ts',
    'export default {\n  title: "A"\n  home: "RU",\n}',
    `:3:3 ${LOADED}Unexpected token, expected ","; mend it`,
  ],
] as const)('%s: %j is told', async ([name, text, message]) => {
  expect(await load({ [name]: text })).toEqual({ value: null, told: [name + message] })
})

test.for(['[]', '{"a": [{}, [], -0.5e+3, "\\u0416 \\"", null]}', ' "a" '])('%s is JSON to its end', (text) => {
  expect(() => JSON.parse(text)).not.toThrow()
  expect(findJsonFault(text).at).toBe(text.trimEnd().length)
})

test('two configs are one too many', async () => {
  const { told } = await load({ 'herald.config.ts': '', 'herald.config.json': '{}' })
  expect(told).toEqual(['herald.config.json config  there is herald.config.ts as well; keep one of them'])
})

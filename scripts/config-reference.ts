import { z } from 'zod'
import { formatProblem } from '../src/base/problem.ts'
import { checkConfig } from '../src/config/check-config.ts'
import { configSchema } from '../src/config/config-schema.ts'
import { settleSettings } from '../src/config/settle-settings.ts'

/** A setting as the docstrings of `SiteConfig` tell it. */
interface Setting {
  /** `theme.fonts` */
  readonly name: string
  readonly text: string
  readonly standard: string | null
  readonly example: string
}

/** The configuration reference in Markdown, made of the docstrings in `define-config.ts`, the schema and the defaults. */
export const configReference = (source: string, languages: readonly string[], homes: readonly string[]): string => {
  const schema: unknown = z.toJSONSchema(configSchema(languages, homes))
  const settings = readSettings(source)
  const typeOf = ({ name }: Setting): string => wordsFor(at(schema, name.replaceAll('.', '.properties.'), 'properties'))
  const rows = settings.map((setting) => `| \`${setting.name}\` | ${typeOf(setting)} | ${defaultOf(setting)} |`)
  const sections = settings.map((setting) => {
    const facts = `Value: ${typeOf(setting)}. Default: ${defaultOf(setting)}.`
    return `## ${setting.name}\n\n${setting.text}\n\n${facts}\n\n\`\`\`ts\n${setting.example}\n\`\`\`\n`
  })
  const table = ['| setting | value | default |', '| --- | --- | --- |', ...rows].join('\n')
  return [
    INTRODUCTION,
    `${table}\n`,
    ...sections,
    ERRORS,
    `\`\`\`text\n${toldErrors(languages, homes)}\n\`\`\`\n`,
    LAST,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

const INTRODUCTION = `# Configuration

<!-- Made by scripts/write-config-reference.ts from src/config/; change the comments there and run it again. -->

A site needs no config. To decide something, put one file into its folder: \`herald.config.ts\`, \`herald.config.js\` or
\`herald.config.json\`; one of them, not two. \`defineConfig\` gives an editor the names and types, and does nothing else.

\`\`\`ts
import { defineConfig } from 'export-herald'

export default defineConfig({
  title: { ru: 'Экспорт Урала', en: 'Exports of the Urals' },
  languages: ['ru', 'en'],
  home: 'RU',
  baseUrl: 'https://example.org/exports/',
})
\`\`\`

The config is your own code: it is run, once, when a command starts, and by \`herald watch\` again whenever it is saved;
when you change a file that it imports, save the config too. It should not read the clock or draw lots, or two builds of
one text will differ. What a single article needs stands in its front matter: see [authoring](authoring.md).
`

const ERRORS = `## When something is wrong

A config with a mistake stops the build before anything is written, with exit code 2. All mistakes are told at once,
each at its place, with what to write instead:
`

const LAST = `## On the command line

\`herald build --base-url https://example.org/\` goes before \`baseUrl\`. \`herald records --home IT\` and
\`herald explain --home IT seeds/text.txt\` read texts without a site, so they take the country from the command line.
`

const MISTAKEN = `export default defineConfig({
  titel: 'Exports of the Urals',
  languages: ['ru', 'xx'],
  since: 2018,
})`

const toldErrors = (languages: readonly string[], homes: readonly string[]): string => {
  const value = { titel: 'Exports of the Urals', languages: ['ru', 'xx'], since: 2018 }
  const { problems } = checkConfig({ path: 'herald.config.ts', text: MISTAKEN, value }, languages, homes)
  return [MISTAKEN, '', ...problems.map(formatProblem)].join('\n')
}

// `/** … */` and the `readonly name?: type` below it, or a line that opens or closes a group of settings
const MEMBER =
  /(?:\/\*\*(?<comment>(?:(?!\*\/)[\s\S])*)\*\/\s+)?readonly (?<name>\w+)\?:\s(?<type>[^\n]+)|(?<close>^ {2}\})/gmu

const readSettings = (source: string): Setting[] => {
  const body = source.slice(source.indexOf('interface SiteConfig {'), source.indexOf('\n}\n'))
  let group = ''
  return [...body.matchAll(MEMBER)].flatMap(({ groups = {} }) => {
    if (groups.close !== undefined) group = ''
    else if (groups.type === '{') group = `${groups.name}.`
    else return [readSetting(`${group}${groups.name}`, groups.comment ?? '')]
    return []
  })
}

const readSetting = (name: string, comment: string): Setting => {
  const [text = '', ...tags] = comment
    .replaceAll(/^ *\*? */gmu, '')
    .trim()
    .split(/^@/mu)
  const tag = (wanted: string): string | null => {
    const found = tags.find((one) => one.startsWith(`${wanted} `))
    return found?.slice(wanted.length).trim() ?? null
  }
  const example = tag('example')
  if (text === '' || example === null) throw new Error(`“${name}” has no text or no @example; write them`)
  return { name, text: text.trim(), standard: tag('default'), example }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const at = (value: unknown, path: string, first?: string): unknown =>
  [...(first === undefined ? [] : [first]), ...path.split('.')].reduce<unknown>(
    (inside, key) => (isObject(inside) ? inside[key] : undefined),
    value,
  )

const wordsFor = (schema: unknown): string => {
  if (!isObject(schema)) throw new Error('a setting is told that the schema does not know; take it out')
  if ('anyOf' in schema) return 'a text, or one for each language'
  if ('const' in schema) return `\`${schema.const}\``
  if (Array.isArray(schema.enum)) return schema.enum.map((value) => `\`${value}\``).join(', ')
  return schema.type === 'array' ? `a list of ${wordsFor(schema.items)}` : 'a text'
}

const defaultOf = ({ name, standard }: Setting): string => {
  if (standard !== null) return standard
  const settled = settleSettings({}, { interfaces: [], articleLanguages: [], baseUrl: null, clock: '' })
  return `\`${at(settled, name)}\``
}

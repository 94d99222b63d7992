import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Theme, ThemeAsset, ThemeFile } from '../render/theme.ts'
import { listBelow } from './list-below.ts'
import { PACKAGE } from './package-folder.ts'

/** Reads the default theme and lays a site's own `templates/` over it, file by file. */
export const loadTheme = async (root: string): Promise<Theme> => {
  const files = new Map(listTheme(DEFAULT_THEME, DEFAULT_THEME))
  for (const [name, file] of listTheme(join(root, 'templates'), 'templates')) files.set(name, file)
  const named = [...files].sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    templates: await readTexts(named, TEMPLATE),
    styles: await readTexts(named, STYLE),
    scripts: await readTexts(named, SCRIPT),
    assets: await Promise.all(named.filter(([name]) => ASSET.test(name)).map(readAsset)),
  }
}

const DEFAULT_THEME = join(PACKAGE, 'templates')

// parts/story.eta
const TEMPLATE = /^(?!assets\/)(?<name>.+)\.eta$/u

// styles/parts/tokens.css
const STYLE = /^styles\/(?<name>.+\.css)$/u

// scripts/theme-switch.js
const SCRIPT = /^scripts\/(?<name>[^/]+)\.js$/u

// assets/fonts/ibm-plex-sans-latin.woff2
const ASSET = /^assets\//u

interface Found {
  /** Where it is read. */
  readonly file: string
  /** How it is called in errors. */
  readonly shown: string
}

const listTheme = (folder: string, shown: string): [string, Found][] => {
  if (!existsSync(folder)) return []
  const [above, own] = [dirname(folder), basename(folder)]
  const files = listBelow(above, own, false, refuse).filter(({ isLink }) => !isLink)
  return files.map(({ path }) => {
    const name = path.slice(own.length + 1)
    return [name, { file: join(folder, name), shown: `${shown}/${name}` }]
  })
}

const refuse = (_folder: string, error: unknown): never => {
  throw error
}

const readTexts = async (
  files: readonly [string, Found][],
  pattern: RegExp,
): Promise<ReadonlyMap<string, ThemeFile>> => {
  const matching = files.flatMap(([path, found]) => {
    const name = pattern.exec(path)?.groups?.name
    return name === undefined ? [] : [{ name, ...found }]
  })
  const read = matching.map(async ({ name, file, shown }): Promise<[string, ThemeFile]> => {
    return [name, { path: shown, text: await readFile(file, 'utf8') }]
  })
  return new Map(await Promise.all(read))
}

const readAsset = async ([path, { file }]: [string, Found]): Promise<ThemeAsset> => ({
  path,
  bytes: await readFile(file),
})

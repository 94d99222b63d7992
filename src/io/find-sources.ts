import { existsSync } from 'node:fs'
import { opendir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import fastGlob from 'fast-glob'
import { fileProblem, type Outcome, type Problem } from '../base/problem.ts'
import { unreadable } from './unreadable.ts'

/** The files a site is made of: paths from its root with forward slashes, sorted. */
export interface FoundSources {
  /** Raw texts: the `.txt` files anywhere in `seeds/`. */
  readonly raw: readonly string[]
  /** Markdown: the `.md` files anywhere in `content/`. */
  readonly markdown: readonly string[]
  /** Images beside the Markdown. */
  readonly images: readonly string[]
  /** Files to be copied as they are: all in `static/`, dot files too. */
  readonly copied: readonly string[]
}

const RAW = /\.txt$/i
const SIDECAR = /\.yaml$/i
const MARKDOWN = /\.(?:md|markdown)$/i
const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i

// what git and the desktop keep beside the files
const NEVER = ['**/.git', '**/.git/**', '**/.DS_Store']

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const OUTSIDE = 'it leads out of the site’s folder or to another folder and is not read; put the file itself here'

const leadsInside = async (root: string, path: string): Promise<boolean> => {
  try {
    const target = await realpath(join(root, path))
    return target.startsWith(root.endsWith(sep) ? root : root + sep)
  } catch {
    return false
  }
}

const leadsToFile = async (root: string, path: string): Promise<boolean> =>
  (await leadsInside(root, path)) && (await stat(join(root, path))).isFile()

// what the search passes over in silence: a folder that may not be listed, a file in a folder’s place
const unlisted = async (root: string, folders: readonly string[]): Promise<Problem[]> => {
  const tried = folders.map(async (folder) => {
    try {
      await (await opendir(join(root, folder))).close()
      return []
    } catch (error) {
      return [unreadable(folder, error)]
    }
  })
  return (await Promise.all(tried)).flat()
}

const findIn = async (root: string, folder: string, hidden: boolean, problems: Problem[]): Promise<string[]> => {
  const options = { cwd: root, onlyFiles: false, followSymbolicLinks: false, suppressErrors: true, ignore: NEVER }
  const entries = await fastGlob(`${folder}/**/*`, { ...options, objectMode: true, dot: hidden })
  const found: string[] = []
  const outside: string[] = []
  for (const { path, dirent } of entries) {
    if (dirent.isFile() || (dirent.isSymbolicLink() && (await leadsToFile(root, path)))) found.push(path)
    else if (dirent.isSymbolicLink()) outside.push(path)
  }
  const folders = entries.flatMap(({ path, dirent }) => (dirent.isDirectory() ? path : []))
  problems.push(...(await unlisted(root, existsSync(join(root, folder)) ? [folder, ...folders] : [])))
  const refused = found.length === 0 || (await leadsInside(root, folder)) ? outside : [folder]
  problems.push(...refused.map((path) => fileProblem(path, 'source/link', OUTSIDE)))
  return refused[0] === folder ? [] : found.sort(byCode)
}

// a file that nothing is made of, told so that nobody waits for its page
const tellStray = (paths: readonly string[], isUsed: (path: string) => boolean, what: string): Problem[] =>
  paths
    .filter((path) => !isUsed(path))
    .map((path) =>
      fileProblem(path, 'source/unused', `it is no ${what} and is not read; rename it or move it away`, 'warning'),
    )

/** Finds the sources below `root`; nothing outside it is read, through whatever link. */
export const findSources = async (root: string): Promise<Outcome<FoundSources>> => {
  const real = await realpath(root)
  const problems: Problem[] = []
  const seeds = await findIn(real, 'seeds', false, problems)
  const content = await findIn(real, 'content', false, problems)
  const copied = await findIn(real, 'static', true, problems)
  const raw = seeds.filter((path) => RAW.test(path))
  const overruled = new Set(raw.map((path) => path.replace(RAW, '.yaml')))
  const isSeed = (path: string): boolean => RAW.test(path) || (SIDECAR.test(path) && overruled.has(path))
  const isContent = (path: string): boolean => MARKDOWN.test(path) || IMAGE.test(path)
  problems.push(...tellStray(seeds, isSeed, 'raw text (.txt) nor the .yaml of one beside it'))
  problems.push(...tellStray(content, isContent, 'Markdown (.md) nor an image'))
  const markdown = content.filter((path) => MARKDOWN.test(path))
  const images = content.filter((path) => IMAGE.test(path))
  return { value: { raw, markdown, images, copied }, problems }
}

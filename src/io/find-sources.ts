import { existsSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileProblem, type Outcome, type Problem } from '../base/problem.ts'
import { listBelow } from './list-below.ts'
import { unreadable } from './unreadable.ts'

/** The files a site is made of: paths from its root with forward slashes, sorted. */
export interface FoundSources {
  /** Raw texts: the `.txt` files anywhere in `seeds/`. */
  readonly raw: readonly string[]
  /** The `.yaml` files beside them. */
  readonly sidecars: readonly string[]
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

const findIn = async (root: string, folder: string, hidden: boolean, problems: Problem[]): Promise<string[]> => {
  if (!existsSync(join(root, folder))) return []
  if (!(await leadsInside(root, folder))) {
    problems.push(fileProblem(folder, 'source/link', OUTSIDE))
    return []
  }
  const found: string[] = []
  const tell = (unlisted: string, error: unknown): void => {
    problems.push(unreadable(unlisted, error))
  }
  for (const { path, isLink } of listBelow(root, folder, hidden, tell)) {
    if (!isLink || (await leadsToFile(root, path))) found.push(path)
    else problems.push(fileProblem(path, 'source/link', OUTSIDE))
  }
  return found.sort(byCode)
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
  const sidecars = seeds.filter((path) => SIDECAR.test(path) && overruled.has(path))
  const used = new Set([...raw, ...sidecars])
  const isContent = (path: string): boolean => MARKDOWN.test(path) || IMAGE.test(path)
  problems.push(...tellStray(seeds, (path) => used.has(path), 'raw text (.txt) nor the .yaml of one beside it'))
  problems.push(...tellStray(content, isContent, 'Markdown (.md) nor an image'))
  const markdown = content.filter((path) => MARKDOWN.test(path))
  const images = content.filter((path) => IMAGE.test(path))
  return { value: { raw, sidecars, markdown, images, copied }, problems }
}

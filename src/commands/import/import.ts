import { readFile, stat } from 'node:fs/promises'
import type { Outcome, Problem } from '../../base/problem.ts'
import { readSaved } from '../../intake/read-saved.ts'
import type { SavedArticle } from '../../intake/saved-article.ts'
import { unreadable } from '../../io/unreadable.ts'
import { languages } from '../../languages/index.ts'
import { counted } from '../counted.ts'
import { exitCodeOf, tellProblems, usageProblem } from '../tell-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { visible } from '../visible.ts'
import { readKnownSeeds } from './known-seeds.ts'
import { type Placed, placeArticle } from './place-article.ts'

export interface ImportOptions {
  /** Saved pages and feeds, as given. */
  readonly files: readonly string[]
  readonly root: string
  /** Where the texts go, from the root. */
  readonly into: string
  /** The day of the import, `YYYY-MM-DD`. */
  readonly today: string
}

const SEEDS = 'seeds'

const read = async (path: string): Promise<Outcome<readonly SavedArticle[]>> => {
  try {
    return readSaved({ path, bytes: await readFile(path) }, languages)
  } catch (error) {
    return { value: [], problems: [unreadable(path, error)] }
  }
}

const isFolder = async (path: string): Promise<boolean> => {
  const found = await stat(path).catch(() => null)
  return found?.isDirectory() === true
}

const outcomeOf = ({ path, isNew }: Placed, from: string): string =>
  visible(isNew ? `wrote ${path} from ${from}` : `already there as ${path}: ${from}`)

const summaryOf = (placed: readonly Placed[], folder: string): string => {
  const written = placed.filter(({ isNew }) => isNew).length
  const next = written === 0 ? '' : `; see what is read in a text: herald explain ${folder}/…`
  return `${counted(written, 'text')} written, ${placed.length - written} already there${next}\n`
}

/** Turns saved pages and feeds into texts for `seeds/`; nothing is overwritten, what is there already is told. */
export const runImport = async (options: ImportOptions, terminal: Terminal): Promise<ExitCode> => {
  const { files, root, today } = options
  if (!(await isFolder(root))) {
    tellProblems([usageProblem(root, 'there is no such folder; name the site’s folder with --root')], terminal)
    return 2
  }
  const folder = options.into.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/, '')
  const known = await readKnownSeeds(root, [...new Set([SEEDS, folder])])
  const problems: Problem[] = []
  const placed: Placed[] = []
  for (const path of files) {
    const { value: articles, problems: found } = await read(path)
    tellProblems(found, terminal)
    problems.push(...found)
    for (const article of articles) {
      const one = await placeArticle(article, { root, folder, known, today })
      placed.push(one)
      await terminal.out(`${outcomeOf(one, path)}\n`)
    }
  }
  await terminal.out(summaryOf(placed, folder))
  return exitCodeOf(problems)
}

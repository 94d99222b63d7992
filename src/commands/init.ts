import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { findConfigs } from '../config/load-config.ts'
import { isInstalled } from '../io/is-installed.ts'
import { listStarters, loadStarter, type StarterFile } from '../io/load-starter.ts'
import { writeNew } from '../io/new-files.ts'
import { tellProblems, usageProblem } from './tell-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { visible } from './visible.ts'

export interface InitOptions {
  /** The folder of the new site; made where there is none. */
  readonly folder: string
  /** ISO 3166-1 code of the exporting country. */
  readonly home: string
}

const refusal = async ({ folder, home }: InitOptions): Promise<string | null> => {
  const found = await stat(folder).catch(() => null)
  if (found !== null && !found.isDirectory()) return 'it is a file; name a folder for the site'
  const homes = await listStarters()
  if (homes.includes(home)) return null
  return `there is no sample for “${home}”; take one of ${homes.join(', ')} and set home in its herald.config.ts`
}

// a site has one config, whatever it is called
const isConfig = ({ path }: StarterFile): boolean => path.startsWith('herald.config.')

const PACKAGE = 'export-herald'

const nextSteps = (folder: string): string => {
  const enter = folder === '.' ? '' : `  cd ${visible(/\s/.test(folder) ? `"${folder}"` : folder)}\n`
  // without it npx would offer another package that is called herald
  const install = isInstalled(PACKAGE, folder) ? '' : `  npm install ${PACKAGE}\n`
  return `\nNext:\n${enter}${install}  npx herald watch    see the site while you work on it\n  npx herald build    make it, in dist/\n`
}

/** Makes a sample site in a folder, beside whatever is there: no file is ever overwritten. */
export const runInit = async (options: InitOptions, terminal: Terminal): Promise<ExitCode> => {
  const refused = await refusal(options)
  if (refused !== null) {
    tellProblems([usageProblem(options.folder, refused)], terminal)
    return 2
  }
  const { folder, home } = options
  const [config] = findConfigs(folder)
  for (const file of await loadStarter(home)) {
    const own = isConfig(file) && config !== undefined ? config : null
    const isNew = own === null && (await writeNew(join(folder, file.path), file.bytes))
    await terminal.out(isNew ? `wrote ${file.path}\n` : `kept ${own ?? file.path}, which was there\n`)
  }
  await terminal.out(nextSteps(folder))
  return 0
}

import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const folderAbove = (folder: string): string =>
  existsSync(join(folder, 'package.json')) ? folder : folderAbove(dirname(folder))

const HERE = dirname(fileURLToPath(import.meta.url))

/** The folder of this package, wherever its code was compiled to. */
export const PACKAGE = folderAbove(HERE)

/** The folder of the code that runs: `src` in tests, else `lib`. */
export const PROGRAM = join(PACKAGE, relative(PACKAGE, HERE).split(sep)[0] ?? '')

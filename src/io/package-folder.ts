import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folderWith = (names: readonly string[], folder: string): string =>
  names.some((name) => existsSync(join(folder, name))) ? folder : folderWith(names, dirname(folder))

const HERE = dirname(fileURLToPath(import.meta.url))

/** The folder of this package, wherever its code was compiled to. */
export const PACKAGE = folderWith(['package.json'], HERE)

/** The folder of the code that runs: `lib/bundle`, in tests `src`. */
export const PROGRAM = folderWith(['cli.js', 'cli.ts'], HERE)

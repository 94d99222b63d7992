import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../base/problem.ts'
import { unreadable } from './unreadable.ts'

/** The bytes of a file below a site’s root that is served as it is, or why it cannot be read. */
export const loadFile = (root: string, path: string): Promise<Uint8Array | Problem> =>
  readFile(join(root, path)).catch((error: unknown) => unreadable(path, error))

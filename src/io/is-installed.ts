import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** Whether a package can be used from a folder: it is installed there or in a folder above. */
export const isInstalled = (name: string, folder: string): boolean => {
  try {
    createRequire(join(resolve(folder), 'from-here.js')).resolve(`${name}/package.json`)
    return true
  } catch {
    return false
  }
}

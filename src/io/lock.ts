import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { kill, pid } from 'node:process'
import { fileProblem, type Problem } from '../base/problem.ts'

/** Held while one run changes a site’s output. */
export interface Lock {
  readonly release: () => Promise<void>
}

const isAlive = (other: number): boolean => {
  try {
    kill(other, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const holderOf = async (path: string): Promise<number | null> => {
  const holder = Number(await readFile(path, 'utf8').catch(() => ''))
  return holder > 0 && holder !== pid && isAlive(holder) ? holder : null
}

/** Takes the lock of the site at `root`; the number of the process that holds it when it is taken. */
export const takeLock = async (root: string): Promise<Lock | number> => {
  const path = join(root, '.herald', 'lock')
  await mkdir(join(root, '.herald'), { recursive: true })
  const held = await holderOf(path)
  if (held !== null) return held
  await rm(path, { force: true })
  try {
    await writeFile(path, String(pid), { flag: 'wx' })
  } catch {
    return (await holderOf(path)) ?? 0
  }
  const release = async (): Promise<void> => {
    await rm(path, { force: true })
    // nothing else to remember: leave no empty folder behind
    await rmdir(dirname(path)).catch(() => {})
  }
  return { release }
}

/** What is wrong when another process holds the lock. */
export const busy = (root: string, holder: number): Problem =>
  fileProblem(
    join(root, '.herald', 'lock'),
    'output/busy',
    `another run (process ${holder}) is writing this site; wait for it`,
  )

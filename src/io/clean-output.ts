import { readdir, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Outcome } from '../base/problem.ts'
import { removeCache } from './cache/cache-folder.ts'
import { removeFile } from './journal.ts'
import { busy, takeLock } from './lock.ts'
import { readManifest, removeManifest, stateFolder } from './manifest.ts'
import { locateOutput, type OutputFolder, refuseOutput } from './output-folder.ts'
import { recoverFromStop } from './recover-from-stop.ts'

const removeIfEmpty = async (folder: string): Promise<void> => {
  const entries = await readdir(folder).catch(() => null)
  if (entries?.length === 0) await rmdir(folder)
}

const removeOwn = async (out: OutputFolder): Promise<number> => {
  const own = (await readManifest(out)) ?? new Set<string>()
  for (const path of own) await removeFile(out, path)
  await removeManifest(out)
  removeCache(out.root)
  for (const folder of [out.path, join(stateFolder(out), 'outputs')]) await removeIfEmpty(folder)
  return own.size
}

/** Removes the files that Herald wrote into an output folder; says how many. */
export const cleanOutput = async (root: string, name: string): Promise<Outcome<number | null>> => {
  const out = await locateOutput(root, name)
  const refusal = await refuseOutput(out)
  if (refusal !== null) return { value: null, problems: [refusal] }
  const lock = await takeLock(out.root)
  if (typeof lock === 'number') return { value: null, problems: [busy(root, lock)] }
  try {
    const problems = await recoverFromStop(out.root, () => {})
    return { value: await removeOwn(out), problems }
  } finally {
    await lock.release()
  }
}

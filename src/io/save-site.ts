import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Outcome } from '../base/problem.ts'
import type { Content } from './content.ts'
import { carryOut, type OnStep } from './journal.ts'
import { type Journal, type Move, writeJournal } from './journal-file.ts'
import { busy, takeLock } from './lock.ts'
import { readManifest, stateFolder } from './manifest.ts'
import { findObstacles } from './obstacles.ts'
import { type LayOut, openStage } from './open-stage.ts'
import { locateOutput, type OutputFolder, refuseForeign, refuseOutput } from './output-folder.ts'
import { isOutputPath } from './output-path.ts'
import { recoverFromStop } from './recover-from-stop.ts'

/** What a save did. */
export interface SaveReport {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  readonly unchanged: number
}

/** A change of an output folder in the making: nothing in it moves before `commit`. */
export interface Save {
  /** Where the output folder is. */
  readonly path: string
  /** Where what is to be moved there is laid out first. */
  readonly stage: string
  /** Lays a file out there, to be taken. */
  readonly layOut: LayOut
  /** Takes one file, to be written if it differs from what is there. */
  readonly put: (path: string, content: Content) => void
  /** Takes one file that was staged by another thread: the hash of its content, null where the same stands there already. */
  readonly take: (path: string, hash: string | null) => void
  /** Takes a file that is known to stand there as it is to be. */
  readonly keep: (path: string) => void
  /** Moves what was put into place and removes what was not put again; problems when something foreign is in the way. */
  readonly commit: () => Promise<Outcome<SaveReport | null>>
  /** Ends the save without a change, or after a failed `commit`; what that had settled on the next run finishes. */
  readonly discard: () => Promise<void>
}

export interface SaveOptions {
  readonly root: string
  readonly out: string
  /** Write into a folder that Herald did not make. */
  readonly force: boolean
  readonly onStep?: OnStep
}

const startSave = (
  out: OutputFolder,
  own: ReadonlySet<string>,
  stage: string,
  options: SaveOptions,
  end: () => Promise<void>,
): Save => {
  const { onStep = () => {}, force } = options
  const kept = new Set<string>()
  const moves: Move[] = []
  const layOut = openStage({ place: out.path, stage })
  let settled = false
  const discard = async (): Promise<void> => {
    // once the change is settled the next run finishes it, and needs what is staged
    if (!settled) await rm(stage, { recursive: true, force: true })
    await end()
  }
  const refuse = (path: string): void => {
    if (!isOutputPath(path) || kept.has(path)) throw new Error(`not a path for an output file: ${JSON.stringify(path)}`)
  }
  const keep = (path: string): void => {
    refuse(path)
    kept.add(path)
  }
  const take = (path: string, hash: string | null): void => {
    keep(path)
    if (hash !== null) moves.push({ path, hash })
  }
  const put = (path: string, content: Content): void => {
    refuse(path)
    const hash = layOut(path, content)
    take(path, hash)
    if (hash !== null) onStep(`stage ${path}`)
  }
  const change = async (journal: Journal): Promise<void> => {
    await mkdir(out.path, { recursive: true })
    onStep('journal')
    await writeJournal(out.root, journal)
    settled = true
    await carryOut(out, journal, onStep)
  }
  const commit = async (): Promise<Outcome<SaveReport | null>> => {
    const written = moves.map(({ path }) => path)
    const problems = findObstacles(out, written, own, force)
    if (problems.length > 0) {
      await discard()
      return { value: null, problems }
    }
    const removed = [...own].filter((path) => !kept.has(path)).sort()
    const isSame = written.length === 0 && removed.length === 0 && kept.size === own.size
    if (isSame) await rm(stage, { recursive: true, force: true })
    else await change({ name: out.name, stage: basename(stage), moves, removes: removed, files: [...kept].sort() })
    await end()
    return { value: { written, removed, unchanged: kept.size - moves.length }, problems }
  }
  return { path: out.path, stage, layOut, put, take, keep, commit, discard }
}

const begin = async (
  out: OutputFolder,
  options: SaveOptions,
  end: () => Promise<void>,
): Promise<Outcome<Save | null>> => {
  const problems = await recoverFromStop(out.root, options.onStep ?? (() => {}))
  const own = await readManifest(out)
  const foreign = own === null && !options.force ? await refuseForeign(out) : null
  if (foreign !== null) {
    await end()
    return { value: null, problems: [...problems, foreign] }
  }
  const stage = await mkdtemp(join(stateFolder(out), 'stage-'))
  return { value: startSave(out, own ?? new Set(), stage, options, end), problems }
}

/** Opens an output folder for a change: refuses folders that are not Herald’s to write, mends after a run that was stopped. */
export const openSave = async (options: SaveOptions): Promise<Outcome<Save | null>> => {
  const out = await locateOutput(options.root, options.out)
  const refusal = await refuseOutput(out)
  if (refusal !== null) return { value: null, problems: [refusal] }
  const lock = await takeLock(out.root)
  if (typeof lock === 'number') return { value: null, problems: [busy(options.root, lock)] }
  try {
    return await begin(out, options, lock.release)
  } catch (error) {
    await lock.release()
    throw error
  }
}

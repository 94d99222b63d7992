import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a command took, from its start to its end. */
export interface Cost {
  /** Seconds by the clock. */
  readonly wall: number
  /** Seconds of the processor, its own and the system’s for it. */
  readonly cpu: number
  /** Bytes in memory at most. */
  readonly memory: number
}

/** Runs a command to its end and measures it with GNU time; throws what the command said when it fails. */
export const timeCommand = (folder: string, command: readonly [string, ...string[]]): Cost => {
  const notes = mkdtempSync(join(tmpdir(), 'herald-time-'))
  const note = join(notes, 'note')
  const start = performance.now()
  const run = spawnSync('/usr/bin/time', ['-f', '%U %S %M', '-o', note, ...command], { cwd: folder, encoding: 'utf8' })
  const wall = (performance.now() - start) / 1000
  if (run.error !== undefined) throw new Error(`${run.error.message}; the measurement needs GNU time (Debian: time)`)
  if (run.status !== 0) throw new Error(`${command.join(' ')} in ${folder} failed:\n${run.stdout}${run.stderr}`)
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(note, 'utf8').trim().split(' ').map(Number)
  rmSync(notes, { recursive: true })
  return { wall, cpu: user + system, memory: kilobytes * 1024 }
}

import { cleanOutput } from '../io/clean-output.ts'
import { tellProblems } from './tell-problems.ts'
import type { ExitCode, Terminal } from './terminal.ts'

export interface CleanOptions {
  readonly root: string
  readonly out: string
}

/** Removes what Herald wrote into an output folder, and nothing else. */
export const runClean = async ({ root, out }: CleanOptions, terminal: Terminal): Promise<ExitCode> => {
  const cleaned = await cleanOutput(root, out)
  tellProblems(cleaned.problems, terminal)
  if (cleaned.value === null) return 2
  await terminal.out(`${cleaned.value} files removed from ${out}/\n`)
  return 0
}

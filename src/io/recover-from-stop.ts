import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileProblem, type Problem } from '../base/problem.ts'
import { carryOut, type OnStep } from './journal.ts'
import { damagedJournal, readJournal, removeJournal } from './journal-file.ts'
import { locateOutput, refuseOutput } from './output-folder.ts'

const lostFile = (path: string): Problem =>
  fileProblem(
    path,
    'output/lost',
    'a run was stopped before it stood here, and the new file is gone; this build writes it again',
    'warning',
  )

const finish = async (root: string, onStep: OnStep): Promise<Problem[]> => {
  const journal = await readJournal(root)
  if (journal === 'none') return []
  const out = journal === 'damaged' ? null : await locateOutput(root, journal.name)
  if (journal === 'damaged' || out === null || (await refuseOutput(out)) !== null) {
    await removeJournal(root)
    return [damagedJournal()]
  }
  return [...(await carryOut(out, journal, onStep))].map((path) => lostFile(`${out.name}/${path}`))
}

/** After a run that was stopped: finishes the change it had settled on, drops what it had only begun. */
export const recoverFromStop = async (root: string, onStep: OnStep): Promise<Problem[]> => {
  const problems = await finish(root, onStep)
  for (const name of await readdir(join(root, '.herald')).catch(() => [])) {
    if (name.startsWith('stage-') || name === 'journal.json.new')
      await rm(join(root, '.herald', name), { recursive: true, force: true })
  }
  return problems
}

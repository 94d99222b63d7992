import { constants } from 'node:fs'
import { access, readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Problem } from '../base/problem.ts'
import { locateOutput } from '../io/output-folder.ts'
import { usageProblem } from './tell-problems.ts'

/** Why a report may not be written to a path; null when it may. Told before a build, so that none is made in vain. */
export const refuseReport = async (path: string, root: string, out: string): Promise<Problem | null> => {
  const refusal = (await liesWithin(path, root, out))
    ? 'the report would stand among the files of the site'
    : ((await refuseTarget(path)) ?? (await refuseFolder(dirname(path))))
  return refusal === null ? null : usageProblem(path, `${refusal}; choose another file with --report`)
}

const liesWithin = async (path: string, root: string, out: string): Promise<boolean> => {
  const site = await locateOutput(root, out)
  const report = await locateOutput(site.path, resolve(path))
  return report.name !== '..' && !report.name.startsWith('../')
}

// `{ "schema": 1, …, "published": true, …`
const REPORT = /^\s*\{\s*"schema": 1,[\s\S]*"published": /

const refuseTarget = async (path: string): Promise<string | null> => {
  const there = await stat(path).catch(() => null)
  if (there === null) return null
  if (there.isDirectory()) return 'it is a folder'
  if (!there.isFile() || there.size === 0) return null
  const text = await readFile(path, 'utf8').catch(() => '')
  return REPORT.test(text) ? null : 'a file that is no report stands there and would be lost'
}

const refuseFolder = async (folder: string): Promise<string | null> => {
  try {
    await access(folder, constants.W_OK)
    return (await stat(folder)).isDirectory() ? null : `${folder} is no folder`
  } catch {
    return `there is no folder ${folder} that may be written to`
  }
}

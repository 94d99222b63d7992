import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../base/problem.ts'
import { usageProblem } from './tell-problems.ts'

/** Why there is no site at a root; null when there may be one. */
export const nothingThere = (root: string): Problem | null => {
  if (existsSync(join(root, 'seeds')) || existsSync(join(root, 'content'))) return null
  if (!existsSync(root)) return usageProblem(root, 'there is no such folder; name the site’s folder with --root')
  const message = 'there is neither a seeds/ nor a content/ folder; make one, say --root, or begin with herald init'
  return usageProblem(root, message)
}

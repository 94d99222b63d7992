import { fileProblem, type Problem } from '../base/problem.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the system watches no more folders; raise fs.inotify.max_user_watches, or say --poll',
  EMFILE: 'the system watches no more folders for you; raise fs.inotify.max_user_instances, or say --poll',
}

/** What is told when the system refuses to watch, or to go on watching. */
export const watchFailure = (path: string, error: unknown): Problem => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = REASONS[code] ?? `changes cannot be watched (${code || String(error)}); say --poll`
  return fileProblem(path, 'watch', message)
}

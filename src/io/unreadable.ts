import { fileProblem, type Problem } from '../base/problem.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  EISDIR: 'it is a folder; name the files in it',
  ENOTDIR: 'it is a file where a folder is meant; move it away',
  EACCES: 'it may not be read; change its permissions',
}

/** What is told of a source that the system refuses to read. */
export const unreadable = (path: string, error: unknown): Problem => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = REASONS[code] ?? `it cannot be read (${code || String(error)}); check the file`
  return fileProblem(path, 'source/unreadable', message)
}

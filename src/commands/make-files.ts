import type { Problem } from '../base/problem.ts'
import type { Content } from '../io/content.ts'
import { isProblem, type SiteFile } from './list-files.ts'
import type { Progress } from './progress.ts'

/** A file of the site, ready to be written. */
interface MadeFile {
  readonly path: string
  readonly content: Content
}

/** Makes the files of a site one at a time; what cannot be made is told and left out. */
export async function* makeFiles(
  files: readonly SiteFile[],
  problems: Problem[],
  progress: Progress,
): AsyncGenerator<MadeFile> {
  for (const [index, { path, make }] of files.entries()) {
    progress.at('printing', index, files.length)
    const content = await make()
    if (isProblem(content)) problems.push(content)
    else yield { path, content }
  }
}

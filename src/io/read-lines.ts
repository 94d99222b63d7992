import { createReadStream } from 'node:fs'

/** The lines of a UTF-8 file, one at a time: only a line feed ends one, unlike node:readline, which stops at U+2028 too. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

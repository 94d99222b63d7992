import { stat } from 'node:fs/promises'
import type { Watch } from './watch-sources.ts'

interface KeepOptions {
  readonly root: string
  readonly onChange: (place: null) => void
  readonly onFailure: (error: unknown) => void
}

/** How often the root is looked at, in milliseconds. */
const INTERVAL = 500

/** Keeps a watch on a root that may go away and come back, as a drive does; a watch alone would see nothing more. */
export const keepWatch = async (options: KeepOptions, begin: () => Promise<Watch>): Promise<Watch> => {
  const { root, onChange, onFailure } = options
  let known = await identify(root)
  let watch = await begin()
  let turn = Promise.resolve()
  let open = true
  const look = async (): Promise<void> => {
    const now = await identify(root)
    if (!open || now === known) return
    known = now
    if (now !== null) {
      await watch.close()
      watch = await begin()
    }
    onChange(null)
  }
  const timer = setInterval(() => {
    turn = turn.then(look).catch(onFailure)
  }, INTERVAL)
  return {
    close: async () => {
      open = false
      clearInterval(timer)
      await turn
      await watch.close()
    },
  }
}

// a number is given again as soon as it is free; where nobody knows when a folder was made, looking anew does no harm
const identify = async (folder: string): Promise<string | null> => {
  const there = await stat(folder).catch(() => null)
  return there === null ? null : `${there.dev}:${there.ino}:${there.birthtimeMs}`
}

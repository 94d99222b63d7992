import type { Terminal } from './terminal.ts'

/** Tells a watching person how far a run has come. */
export interface Progress {
  readonly at: (stage: string, done: number, all: number) => void
  /** Wipes the line. */
  readonly end: () => void
}

/** One line rewritten in place, at every hundredth of a stage; silent when nobody watches. */
export const showProgress = (terminal: Terminal, silent: boolean): Progress => {
  if (silent || !terminal.watched) return { at: () => {}, end: () => {} }
  return {
    at: (stage, done, all) => {
      if (done % Math.max(1, Math.floor(all / 100)) === 0) terminal.err(`\r\u001B[2K${stage} ${done} of ${all}`)
    },
    end: () => terminal.err('\r\u001B[2K'),
  }
}

/** What a command may say and to whom; only `cli.ts` makes one from the process. */
export interface Terminal {
  /** Writes to standard output and waits until it is taken. */
  readonly out: (text: string) => Promise<void>
  /** Writes to standard error. */
  readonly err: (text: string) => void
  /** All of standard input. */
  readonly input: () => Promise<string>
  /** Whether standard output shows colours. */
  readonly colour: boolean
  /** Whether a person watches standard error. */
  readonly watched: boolean
}

/** 0 done, 1 errors in the content, 2 wrong usage or config. */
export type ExitCode = 0 | 1 | 2

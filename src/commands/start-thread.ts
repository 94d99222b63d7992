import { Worker } from 'node:worker_threads'

/** A thread at work. */
export interface Thread<Task> {
  readonly send: (task: Task) => void
  /** Kept when it has ended. */
  readonly end: Promise<void>
}

/**
 * Runs a compiled module of this folder in a thread of its own until it ends. Whatever fails there is silent: what it
 * did not send is done again by who asked for it, and fails again where it is told.
 */
export const startThread = <Work, Sent>(
  module: string,
  workerData: Work,
  onSent: (sent: Sent) => void,
): Promise<void> => openThread(module, workerData, onSent).end

/** Starts such a thread that is sent more to do while it runs. */
export const openThread = <Task, Work, Sent>(
  module: string,
  workerData: Work,
  onSent: (sent: Sent) => void,
): Thread<Task> => {
  const thread = new Worker(new URL(module, import.meta.url), { workerData })
  thread.on('message', onSent)
  thread.on('error', () => {})
  const end = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  return { send: (task) => thread.postMessage(task), end }
}

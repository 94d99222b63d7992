import { Worker } from 'node:worker_threads'

/**
 * Runs a compiled module of this folder in a thread of its own until it ends. Whatever fails there is silent: what it
 * did not send is done again by who asked for it, and fails again where it is told.
 */
export const startThread = async <Work, Sent>(
  module: string,
  workerData: Work,
  onSent: (sent: Sent) => void,
): Promise<void> => {
  const thread = new Worker(new URL(module, import.meta.url), { workerData })
  thread.on('message', onSent)
  thread.on('error', () => {})
  await new Promise((resolve) => thread.once('exit', resolve))
}

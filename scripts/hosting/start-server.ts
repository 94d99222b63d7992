import { type ChildProcess, spawn } from 'node:child_process'

const PATIENCE = 15_000
const PAUSE = 50
// nginx lies where few but root look
const PATH = `${process.env.PATH ?? ''}:/usr/sbin`

/** A server that runs until it is stopped. */
export interface Server {
  readonly stop: () => Promise<void>
}

/** Starts a server and waits until it answers; throws with what it said where it ends before that. */
export const startServer = async (command: string, args: readonly string[], address: string): Promise<Server> => {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, PATH } })
  const said: string[] = []
  child.stderr.on('data', (data: Buffer) => said.push(data.toString('utf8')))
  const ended = new Promise<never>((_, reject) => {
    child.on('error', (error) => reject(new Error(`${command} cannot be started: ${error.message}; install it`)))
    child.on('exit', (code) => reject(new Error(`${command} ended with ${code}: ${said.join('')}`)))
  })
  // once it has answered its end is no news
  ended.catch(() => {})
  await Promise.race([untilAnswer(address), ended])
  return { stop: () => stop(child) }
}

const untilAnswer = async (address: string): Promise<void> => {
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    try {
      await (await fetch(address)).arrayBuffer()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
  throw new Error(`${address} does not answer`)
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })

import type { ServerResponse } from 'node:http'

/** Tells everyone who listens what there is, at once and whenever it changes. */
export interface EventStream {
  readonly join: (response: ServerResponse) => void
  /** Tells it again if it is not what was told last. */
  readonly tell: () => void
  readonly close: () => void
}

/** Connections on which nothing is said are cut by what lies between; a comment keeps them, in milliseconds. */
const BREATH = 15_000
/** Who listens asks again after so long when the connection ends, in milliseconds. */
const SOON = 300
const LATER = 1000
/** A browser holds six connections to one server: so many are kept open, whoever comes then is told and asks again. */
const KEPT = 4
const HEAD = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  Connection: 'keep-alive',
  'X-Accel-Buffering': 'no',
}

/** Opens a stream of Server-Sent Events, each the whole of what `present` gives. */
export const openEventStream = (present: () => object): EventStream => {
  const listeners = new Set<ServerResponse>()
  let told = ''
  const write = (text: string): void => {
    for (const listener of listeners) listener.write(text)
  }
  const breath = setInterval(() => write(':\n\n'), BREATH).unref()
  const messageNow = (): string => `data: ${JSON.stringify(present())}\n\n`
  const tell = (): void => {
    const message = messageNow()
    if (message === told) return
    told = message
    write(message)
  }
  const join = (response: ServerResponse): void => {
    const isKept = listeners.size < KEPT
    response.writeHead(200, HEAD)
    response.write(`retry: ${isKept ? SOON : LATER}\n\n${messageNow()}`)
    if (!isKept) {
      response.end()
      return
    }
    listeners.add(response)
    response.once('close', () => listeners.delete(response))
  }
  const close = (): void => {
    clearInterval(breath)
    for (const listener of listeners) listener.end()
  }
  return { join, tell, close }
}

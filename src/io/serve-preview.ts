import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileProblem, type Outcome, type Problem } from '../base/problem.ts'
import { bytesOf, type Content } from './content.ts'
import type { EventStream } from './event-stream.ts'
import { isOwnRequest, ownNames } from './own-hosts.ts'

/** What is said to a request. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly content: Content
}

export interface PreviewServer {
  readonly port: number
  readonly close: () => Promise<void>
}

export interface ServeOptions {
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  /** Answers to the target of a request, `/about/?a=b`. */
  readonly answer: (target: string) => Promise<Answer>
  /** Where events are listened to. */
  readonly eventsAt: string
  readonly events: EventStream
}

/** Serves on one address until closed; null when it cannot be listened at. */
export const servePreview = async (options: ServeOptions): Promise<Outcome<PreviewServer | null>> => {
  const { host, port } = options
  const server = createServer((request, response) => {
    respond(request, response, options, portOf(server)).catch(() => response.destroy())
  })
  try {
    await listen(server, host, port)
  } catch (error) {
    return { value: null, problems: [await refusalOf(error, host, port)] }
  }
  return { value: { port: portOf(server), close: () => closeServer(server) }, problems: [] }
}

const listen = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

const plain = (status: number, text: string, headers: Answer['headers'] = {}): Answer => ({
  status,
  headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
  content: `${text}\n`,
})

const FOREIGN = plain(403, 'This preview answers under its own addresses only; to show it under another, say --host.')
const READ_ONLY = plain(405, 'Here one can only read.', { Allow: 'GET, HEAD' })

const respond = async (
  request: IncomingMessage,
  response: ServerResponse,
  { host, answer, eventsAt, events }: ServeOptions,
  port: number,
): Promise<void> => {
  const { method, url = '/', headers } = request
  if (!isOwnRequest(headers, ownNames(host), port)) return send(request, response, FOREIGN)
  if (method !== 'GET' && method !== 'HEAD') return send(request, response, READ_ONLY)
  if (url === eventsAt && method === 'GET') return events.join(response)
  await send(request, response, await answer(url))
}

const ALWAYS = { 'X-Content-Type-Options': 'nosniff' }

const send = async (request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> => {
  const { status, headers, content } = answer
  const isWanted = request.method !== 'HEAD'
  if (typeof content === 'object' && 'pieces' in content) {
    response.writeHead(status, { ...headers, ...ALWAYS, 'Cache-Control': 'no-store' })
    if (isWanted) await pipeline(Readable.from(content.pieces), response)
    else response.end()
    return
  }
  const bytes = bytesOf(content)
  const tag = tagOf(bytes)
  // what a browser holds, such as a typeface, is not sent and unpacked again at each reload; it asks every time
  const kept = { ...ALWAYS, 'Cache-Control': 'no-cache', ETag: tag }
  if (status === 200 && request.headers['if-none-match']?.includes(tag) === true) response.writeHead(304, kept).end()
  else
    response
      .writeHead(status, { ...headers, ...kept, 'Content-Length': bytes.length })
      .end(isWanted ? bytes : undefined)
}

const tagOf = (bytes: Uint8Array): string => `"${createHash('sha1').update(bytes).digest('base64url')}"`

/** So many ports above the one that is taken are tried. */
const TRIED = 100

const refusalOf = async (error: unknown, host: string, port: number): Promise<Problem> => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'EADDRINUSE') {
    const free = await findFree(host, port + 1)
    return refusal('--port', `port ${port} is taken; say --port ${free ?? 0}`)
  }
  if (code === 'EACCES') return refusal('--port', `port ${port} is not for everyone; say --port 4400`)
  return refusal('--host', `it is not possible to listen at ${host} (${code}); say --host 127.0.0.1`)
}

const refusal = (flag: string, message: string): Problem => fileProblem(flag, 'usage', message)

const findFree = async (host: string, first: number): Promise<number | null> => {
  for (let port = first; port < Math.min(first + TRIED, 65_536); port += 1) {
    const server = createServer()
    const isFree = await listen(server, host, port).then(
      () => true,
      () => false,
    )
    if (!isFree) continue
    await closeServer(server)
    return port
  }
  return null
}

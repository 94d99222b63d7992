import { once } from 'node:events'
import { createServer, type IncomingMessage, request } from 'node:http'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openEventStream } from '../../src/io/event-stream.ts'
import { type Answer, servePreview } from '../../src/io/serve-preview.ts'

const EVENTS_AT = '/.herald/events'

const serve = async (answer: (target: string) => Promise<Answer>, present: () => object = () => ({})) => {
  const events = openEventStream(present)
  const { value, problems } = await servePreview({ host: '127.0.0.1', port: 0, answer, eventsAt: EVENTS_AT, events })
  if (value === null) throw new Error(JSON.stringify(problems))
  onTestFinished(async () => {
    events.close()
    await value.close()
  })
  return { port: value.port, events, close: value.close }
}

const ask = async (port: number, path: string, method = 'GET', headers: Record<string, string> = {}) => {
  const asked = request({ host: '127.0.0.1', port, path, method, headers, setHost: headers.host === undefined }).end()
  const [response]: [IncomingMessage] = await new Promise((resolve, reject) => {
    asked.once('response', (answered) => resolve([answered]))
    asked.once('error', reject)
  })
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(Buffer.from(piece))
  return { status: response.statusCode, headers: response.headers, text: Buffer.concat(pieces).toString() }
}

const page = (content: Answer['content']): Answer => ({
  status: 200,
  headers: { 'Content-Type': 'text/html; charset=utf-8' },
  content,
})

test('an answer is given as it is, and asked for anew each time', async () => {
  const { port } = await serve(async (target) => page(`«${target}»`))
  const { status, headers, text } = await ask(port, '/a?b=%20')
  expect([status, text]).toEqual([200, '«/a?b=%20»'])
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-length': '12',
  })
})

test('what a browser holds is not sent again, unless it is another by now', async () => {
  let face = 'one'
  const { port } = await serve(async () => page(face))
  const { headers } = await ask(port, '/face.woff2')
  const held = { 'if-none-match': String(headers.etag) }
  expect(await ask(port, '/face.woff2', 'GET', held)).toMatchObject({ status: 304, text: '' })
  face = 'two'
  expect(await ask(port, '/face.woff2', 'GET', held)).toMatchObject({ status: 200, text: 'two' })
})

test('what is missing is told each time', async () => {
  const { port } = await serve(async () => ({ ...page('none'), status: 404 }))
  const { headers } = await ask(port, '/lost')
  expect(await ask(port, '/lost', 'GET', { 'if-none-match': String(headers.etag) })).toMatchObject({ status: 404 })
})

test('a long content goes out in pieces', async () => {
  const pieces = Array.from({ length: 1000 }, (_, index) => `${index}\n`)
  const { port } = await serve(async () => page({ pieces }))
  expect((await ask(port, '/')).text).toBe(pieces.join(''))
})

test('HEAD gives what GET would, without the content', async () => {
  const { port } = await serve(async (target) => page(target === '/pieces' ? { pieces: ['abc'] } : 'abc'))
  const { status, headers, text } = await ask(port, '/', 'HEAD')
  expect([status, headers['content-length'], text]).toEqual([200, '3', ''])
  expect((await ask(port, '/pieces', 'HEAD')).text).toBe('')
})

test.for(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
  const { port } = await serve(async () => page('never'))
  const { status, headers, text } = await ask(port, '/', method)
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  expect(text).not.toContain('never')
})

test.for([
  [{ host: 'example.org' }, '/'],
  [{ host: 'example.org' }, EVENTS_AT],
  [{ origin: 'http://example.org' }, '/'],
  [{ origin: 'http://example.org' }, EVENTS_AT],
  [{ origin: 'null' }, '/'],
] as const)('a request with %j is refused at %s', async ([headers, path]) => {
  const { port } = await serve(async () => page('never'))
  const { status, text } = await ask(port, path, 'GET', headers)
  expect(status).toBe(403)
  expect(text).not.toContain('never')
})

test('who listens is told what there is, and what becomes of it, each thing once', async () => {
  let build = 1
  const { port, events } = await serve(
    async () => page(''),
    () => ({ build }),
  )
  const asked = request({ host: '127.0.0.1', port, path: EVENTS_AT }).end()
  onTestFinished(() => {
    asked.destroy()
  })
  const [response]: IncomingMessage[] = await once(asked, 'response')
  let heard = ''
  response?.on('data', (piece) => {
    heard += piece
  })
  await vi.waitUntil(() => heard.includes('"build":1'))
  expect(response?.headers['content-type']).toBe('text/event-stream; charset=utf-8')
  build = 2
  events.tell()
  events.tell()
  build = 3
  events.tell()
  await vi.waitUntil(() => heard.includes('"build":3'))
  expect(heard).toBe('retry: 300\n\ndata: {"build":1}\n\ndata: {"build":2}\n\ndata: {"build":3}\n\n')
})

test('connections are left for pages: who comes when four listen is told, and asks again', async () => {
  const { port } = await serve(async () => page('page'))
  const listeners = Array.from({ length: 4 }, () => request({ host: '127.0.0.1', port, path: EVENTS_AT }).end())
  onTestFinished(() => {
    for (const listener of listeners) listener.destroy()
  })
  const [first] = await Promise.all(listeners.map((listener) => once(listener, 'response')))
  expect((await ask(port, EVENTS_AT)).text).toBe('retry: 1000\n\ndata: {}\n\n')
  first?.[0].destroy()
  const next = async (): Promise<string> => {
    const asked = request({ host: '127.0.0.1', port, path: EVENTS_AT }).end()
    const [response]: IncomingMessage[] = await once(asked, 'response')
    const [piece] = response === undefined ? [] : await once(response, 'data')
    asked.destroy()
    return String(piece)
  }
  await vi.waitFor(async () => expect(await next()).toMatch(/^retry: 300\n/))
})

test('closing ends those who listen', async () => {
  const { port, close } = await serve(async () => page(''))
  const asked = request({ host: '127.0.0.1', port, path: EVENTS_AT }).end()
  asked.on('error', () => {})
  const [response]: IncomingMessage[] = await once(asked, 'response')
  response?.resume()
  response?.on('error', () => {})
  await Promise.all([once(asked, 'close'), close()])
  await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED')
})

test('a port that is taken is told, with the next that is free', async () => {
  const { port } = await serve(async () => page(''))
  const taken = createServer()
  onTestFinished(() => {
    taken.close()
  })
  const isNextTaken = await new Promise<boolean>((resolve) => {
    taken.once('error', () => resolve(true))
    taken.listen(port + 1, '127.0.0.1', () => resolve(true))
  })
  expect(isNextTaken).toBe(true)
  const events = openEventStream(() => ({}))
  onTestFinished(events.close)
  const options = { answer: async () => page(''), eventsAt: EVENTS_AT, events }
  const { value, problems } = await servePreview({ ...options, host: '127.0.0.1', port })
  expect(value).toBeNull()
  expect(problems[0]?.message).toMatch(new RegExp(`^port ${port} is taken; say --port \\d+$`))
  const free = Number(/\d+$/.exec(problems[0]?.message ?? '')?.[0])
  expect(free).toBeGreaterThan(port + 1)
  const other = await servePreview({ ...options, host: '192.0.2.1', port: 0 })
  expect(other.problems[0]?.message).toBe(
    'it is not possible to listen at 192.0.2.1 (EADDRNOTAVAIL); say --host 127.0.0.1',
  )
})

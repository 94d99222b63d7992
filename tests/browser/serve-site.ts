import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { lookup } from 'mrmime'

interface Rule {
  readonly matches: (path: string) => boolean
  readonly name: string
  readonly value: string
}

/** A site served as a host does that reads `_headers`. */
export interface ServedSite {
  /** With a final slash. */
  readonly address: string
  readonly close: () => Promise<void>
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&')

const readRules = (text: string): Rule[] => {
  let pattern = /^$/
  return text.split('\n').flatMap((line): Rule[] => {
    if (line.startsWith('/')) pattern = new RegExp(`^${line.split('*').map(escaped).join('.*')}$`)
    const { name, value } = /^ +(?<name>[\w-]+): (?<value>.+)$/.exec(line)?.groups ?? {}
    const block = pattern
    return name === undefined || value === undefined
      ? []
      : [{ matches: (path: string) => block.test(path), name, value }]
  })
}

const fileOf = (dist: string, path: string): string | null => {
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path)
  return existsSync(file) && statSync(file).isFile() ? file : null
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

/** Serves a built site with exactly the headers that its `_headers` asks for; `change` may spoil a page before it goes out. */
export const serveSite = async (
  dist: string,
  change: (path: string, html: string) => string = (_path, html) => html,
): Promise<ServedSite> => {
  const rules = readRules(readFileSync(join(dist, '_headers'), 'utf8'))
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = fileOf(dist, path)
    const shown = file ?? join(dist, '404.html')
    response.statusCode = file === null ? 404 : 200
    response.setHeader('Content-Type', lookup(shown) ?? 'application/octet-stream')
    for (const { name, value } of rules.filter(({ matches }) => matches(path))) response.setHeader(name, value)
    const bytes = readFileSync(shown)
    response.end(shown.endsWith('.html') ? change(path, bytes.toString('utf8')) : bytes)
  })
  const port = await listen(server)
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { address: `http://127.0.0.1:${port}/`, close }
}

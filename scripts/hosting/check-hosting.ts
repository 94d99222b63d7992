// Tries every recipe of docs/deployment.md that can be tried on one machine: builds the example site for it, starts the
// server, fetches each file, follows each link and anchor, and looks at status codes, types, headers and redirects.
// Needs nginx and python3 (Debian: apt-get install nginx-light python3), and lib/ compiled: npm run check:hosting

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkDisk } from './check-disk.ts'
import { checkServer, type Promises, type Report } from './check-server.ts'
import { freePort } from './free-port.ts'
import { buildSite, removeSite } from './site-files.ts'
import { startNginx } from './start-nginx.ts'
import { type Server, startServer } from './start-server.ts'

const PAGES = { '.html': 'text/html', '.css': 'text/css', '.svg': 'image/svg+xml', '.txt': 'text/plain' }

const PYTHON: Promises = { notFoundPage: false, redirects: false, headers: false, types: PAGES }

const NGINX: Promises = {
  notFoundPage: true,
  redirects: true,
  headers: true,
  types: {
    '.html': 'text/html; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.svg': 'image/svg+xml; charset=utf-8',
    '.txt': 'text/plain; charset=utf-8',
    '.woff2': 'font/woff2',
    '.xml': 'text/xml; charset=utf-8',
    '.atom': 'application/atom+xml; charset=utf-8',
    '.rss': 'application/rss+xml; charset=utf-8',
    'feed.json': 'application/feed+json; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.webmanifest': 'application/manifest+json; charset=utf-8',
    '.ndjson': 'application/x-ndjson; charset=utf-8',
    '.csv': 'text/csv; charset=utf-8',
  },
}

/** A way to host a site, tried in a folder of its own. */
interface Recipe {
  readonly name: string
  readonly try: (work: string) => Promise<Report>
}

type Start = (work: string, dist: string, port: number) => Promise<Server>

// a site below `below` of the server’s root, at an address it is built for
const served = (name: string, below: string, promises: Promises, start: Start): Recipe => ({
  name,
  try: async (work) => {
    const port = await freePort()
    const address = `http://127.0.0.1:${port}/${below}`
    const root = join(work, 'root')
    mkdirSync(root)
    const site = buildSite(join(root, below), address)
    try {
      const server = await start(work, root, port)
      return await checkServer(site, address, promises).finally(server.stop)
    } finally {
      removeSite(site)
    }
  },
})

const startPython: Start = (_work, root, port) =>
  startServer(
    'python3',
    ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root],
    `http://127.0.0.1:${port}/`,
  )

const RECIPES: readonly Recipe[] = [
  served('nginx', '', NGINX, startNginx),
  served('python3 -m http.server', '', PYTHON, startPython),
  served('python3 -m http.server, below a path', 'exports/of/regions/', PYTHON, startPython),
  {
    name: 'from the disk',
    try: (work) => {
      const site = buildSite(join(work, 'dist'), null)
      return checkDisk(site).finally(() => removeSite(site))
    },
  },
]

const tryRecipe = async ({ name, try: attempt }: Recipe): Promise<boolean> => {
  const work = mkdtempSync(join(tmpdir(), 'herald-hosting-'))
  try {
    const { files, links, faults } = await attempt(work)
    const found = faults.length === 0 ? 'no fault' : `${faults.length} faults`
    console.log(`${name}: ${files} files, ${links} links followed, ${found}`)
    for (const fault of faults) console.log(`  ${fault}`)
    return faults.length === 0
  } catch (error) {
    console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    return false
  } finally {
    rmSync(work, { recursive: true })
  }
}

let sound = true
for (const recipe of RECIPES) sound = (await tryRecipe(recipe)) && sound
process.exitCode = sound ? 0 : 1

// From saving an article to seeing it in the browser: npm run bench:preview -- [--articles 10000] [--edits 20] [--in FOLDER]
//
// herald watch and hugo server stand side by side over the same articles, and the newest headline is edited in turn; the
// clock stops when Chromium shows it on the front page. Needs Hugo (Debian: hugo).

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { openBrowser } from '../tests/browser/open-browser.ts'
import { plantSites } from './plant-sites.ts'
import { tableOf } from './table.ts'

const SEED = 11
// compiled into .bench/bench/
const HERALD = fileURLToPath(new URL('../../bin/herald.js', import.meta.url))

/** A server that shows a folder, and how the newest article is written for it. */
interface Preview {
  readonly name: string
  readonly port: number
  readonly start: () => ChildProcess
  readonly write: (headline: string) => void
}

const TEXT = 'Завод в Томской области отправил в Сербию партию насосов на 12 млн рублей.'

const previewsOf = (sites: { readonly raw: string; readonly hugo: string }): Preview[] => [
  {
    name: 'herald watch',
    port: 4471,
    start: () => spawn(process.execPath, [HERALD, 'watch', '--port', '4471'], { cwd: sites.raw, stdio: 'ignore' }),
    write: (headline) => writeFileSync(join(sites.raw, 'seeds/newest.txt'), `${headline}\n\n1 марта 2024\n\n${TEXT}\n`),
  },
  {
    name: 'hugo server',
    port: 4472,
    start: () => spawn('hugo', ['server', '--port', '4472'], { cwd: sites.hugo, stdio: 'ignore' }),
    write: (headline) => {
      const path = join(sites.hugo, 'content/posts/newest.md')
      writeFileSync(path, `---\ntitle: ${JSON.stringify(headline)}\ndate: 2024-03-01\n---\n\n${TEXT}\n`)
    },
  },
]

const headlineOf = (turn: number): string => `Насосы из Томска поехали в Сербию, вагон ${turn}`

// shown by a server that may not have begun to answer yet
const open = async (page: Page, { port }: Preview): Promise<void> => {
  for (;;) {
    const answer = await page.goto(`http://127.0.0.1:${port}/`).catch(() => null)
    if (answer?.ok() === true) return await seen(page, headlineOf(0))
    await wait(200)
  }
}

const seen = (page: Page, text: string): Promise<void> => page.getByText(text).first().waitFor({ timeout: 120_000 })

const timeEdit = async (preview: Preview, page: Page, turn: number): Promise<number> => {
  const start = performance.now()
  preview.write(headlineOf(turn))
  await seen(page, headlineOf(turn))
  return performance.now() - start
}

const shareOf = (times: readonly number[], share: number): string => {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
}

/** Between two edits, so that nothing of one falls into the other; in milliseconds. */
const PAUSE = 1500

const measure = async (previews: readonly Preview[], edits: number): Promise<string[][]> => {
  const { browser, close } = await openBrowser()
  const shown: { preview: Preview; page: Page; times: number[] }[] = []
  try {
    for (const preview of previews) {
      const page = await browser.newPage()
      await open(page, preview)
      shown.push({ preview, page, times: [] })
    }
    for (let turn = 1; turn <= edits; turn += 1) {
      for (const { preview, page, times } of shown) {
        await wait(PAUSE)
        times.push(await timeEdit(preview, page, turn))
      }
    }
  } finally {
    await close()
  }
  return shown.map(({ preview, times }) => [preview.name, ...[0.5, 0.95, 1].map((share) => shareOf(times, share))])
}

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10000' },
    edits: { type: 'string', default: '20' },
    in: { type: 'string', default: tmpdir() },
  },
})
const folder = mkdtempSync(join(values.in, 'herald-preview-'))
const previews = previewsOf(plantSites(folder, Number(values.articles), SEED))
for (const { write } of previews) write(headlineOf(0))
const servers = previews.map(({ start }) => start())
try {
  const rows = await measure(previews, Number(values.edits))
  console.log(`${values.articles} articles, ${values.edits} edits: save to seen, in milliseconds\n`)
  console.log(tableOf([['', 'median', 'p95', 'most'], ...rows]))
} finally {
  for (const server of servers) server.kill('SIGINT')
  await Promise.all(servers.map((server) => (server.exitCode === null ? once(server, 'exit') : null)))
  rmSync(folder, { recursive: true, force: true })
}

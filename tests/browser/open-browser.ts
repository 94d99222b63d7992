import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** A browser with a folder of its own, where a built site may stand too. */
export interface OpenBrowser {
  readonly browser: Browser
  readonly folder: string
  readonly close: () => Promise<void>
}

// No visits to the outside, no first-run pages; root cannot use the sandbox.
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** Unpacks Chromium from its npm package, with the system libraries that a bare container lacks, and starts it. */
export const openBrowser = async (): Promise<OpenBrowser> => {
  const folder = mkdtempSync(join(tmpdir(), 'herald-browser-'))
  process.env.TMPDIR = join(folder, 'tmp')
  mkdirSync(process.env.TMPDIR)
  // the package unpacks its system libraries only where it takes the machine for Amazon Linux
  process.env.AWS_EXECUTION_ENV = 'nodejs20.x'
  const executablePath = await chromium.executablePath()
  const env = { ...process.env, LD_LIBRARY_PATH: join(process.env.TMPDIR, 'al2023', 'lib') }
  const browser = await playwright.launch({ executablePath, args: FLAGS, env })
  const close = async (): Promise<void> => {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
  return { browser, folder, close }
}

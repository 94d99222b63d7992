import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'

export interface Look {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
}

/** Opens a file of a site, lets `act` look at it, and tells which files it asked for that are not there. */
export const lookAt = async <T>(browser: Browser, file: string, look: Look, act: (page: Page) => Promise<T>) => {
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.colorScheme,
  })
  try {
    const page = await context.newPage()
    const missing: string[] = []
    page.on('requestfailed', (request) => {
      if (!existsSync(fileURLToPath(request.url()))) missing.push(request.url())
    })
    await page.goto(pathToFileURL(file).href)
    return { seen: await act(page), missing }
  } finally {
    await context.close()
  }
}

/** What axe-core finds wrong on the page: rule and place. */
export const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  )
}

/** By how many pixels the page is wider than the window: 0 when nothing has to be scrolled sideways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')

// Draws the pictures that stand for the site — icons and the card of shared pages — into the default theme.
// Run after a change of the mark or of the colours: npx jiti scripts/icons/draw-icons.ts

import { writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../tests/browser/open-browser.ts'
import { FAVICON, PICTURES, type Picture } from './pictures.ts'
import { wrapIcon } from './wrap-icon.ts'

const TARGET = 'templates/assets'

const draw = async (browser: Browser, { width, height, svg }: Picture): Promise<Buffer> => {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.setContent(`<!doctype html><style>body{margin:0}svg{display:block}</style>${svg}`)
  const picture = await page.screenshot()
  await page.close()
  return picture
}

const { browser, close } = await openBrowser()
try {
  for (const picture of PICTURES) writeFileSync(`${TARGET}/${picture.file}`, await draw(browser, picture))
  writeFileSync(`${TARGET}/${FAVICON.file}`, wrapIcon(await draw(browser, FAVICON), FAVICON.width))
} finally {
  await close()
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadTheme } from '../../src/io/load-theme.ts'
import { createRenderer } from '../../src/render/create-renderer.ts'
import type { Layout } from '../../src/site/views/layout.ts'
import type { PageView } from '../../src/site/views/page-view.ts'
import { FULL, HOLLOW } from '../render/specimens.ts'

/** Prints a page of every kind, full and with holes, into one folder and returns their file names. */
export const writeSpecimens = async (folder: string): Promise<string[]> => {
  const renderer = createRenderer(await loadTheme(join(folder, 'no-theme')), { fonts: 'bundled' })
  for (const { path, text } of renderer.sheets) write(join(folder, path), text)
  for (const { path, bytes } of renderer.assets) write(join(folder, path), bytes)
  const views = [
    ...FULL.map((view) => ({ path: `${view.kind}.html`, view })),
    ...HOLLOW.map((view) => ({ path: `${view.kind}-with-holes.html`, view })),
  ]
  return views.map(({ path, view }) => {
    const flat = () => ({ ...view, layout: besideEachOther(view) })
    write(join(folder, path), renderer.renderPage({ path, root: '', template: view.kind, view: flat }).text)
    return path
  })
}

const besideEachOther = ({ layout }: PageView): Layout => ({ ...layout, root: '' })

const write = (file: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

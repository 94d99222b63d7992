import type { Problem } from '../base/problem.ts'
import { loadFile } from '../io/load-file.ts'
import type { Renderer } from '../render/create-renderer.ts'
import type { PlannedPage } from '../site/planned-page.ts'
import type { LoadedSite } from './load-site.ts'
import { mediaOf, refuseImage } from './media.ts'
import { openPlaces } from './open-places.ts'
import type { Progress } from './progress.ts'

/** A file of the site, ready to be written. */
export interface SiteFile {
  readonly path: string
  readonly content: string | Uint8Array
  /** Whether it is a page. */
  readonly page: boolean
}

interface Claim {
  readonly path: string
  /** Who wants to stand there, for an error. */
  readonly by: string
  readonly make: () => Promise<string | Uint8Array | Problem>
  readonly page: boolean
}

const isProblem = (made: string | Uint8Array | Problem): made is Problem =>
  typeof made === 'object' && 'severity' in made

const loadImage = async (root: string, path: string): Promise<Uint8Array | Problem> => {
  const loaded = await loadFile(root, path)
  return isProblem(loaded) ? loaded : (refuseImage(path, loaded) ?? loaded)
}

function* claims(root: string, site: LoadedSite, pages: readonly PlannedPage[], renderer: Renderer): Generator<Claim> {
  for (const sheet of renderer.sheets)
    yield { path: sheet.path, by: sheet.path, make: async () => sheet.text, page: false }
  for (const asset of renderer.assets)
    yield { path: asset.path, by: asset.path, make: async () => asset.bytes, page: false }
  for (const path of site.sources.images) {
    yield { path: mediaOf(path).url.slice(1), by: path, make: () => loadImage(root, path), page: false }
  }
  for (const page of pages) {
    const make = async () => renderer.renderPage(page).text
    yield { path: page.path, by: page.sources[0] ?? page.url, make, page: true }
  }
  for (const path of site.sources.copied) {
    yield { path: path.replace(/^static\//, ''), by: path, make: () => loadFile(root, path), page: false }
  }
}

/** Makes the files of a site one at a time: sheets and pictures first, so that a page never waits for them. */
export async function* makeFiles(
  root: string,
  site: LoadedSite,
  pages: readonly PlannedPage[],
  renderer: Renderer,
  problems: Problem[],
  progress: Progress,
): AsyncGenerator<SiteFile> {
  const places = openPlaces()
  let printed = 0
  for (const { path, by, make, page } of claims(root, site, pages, renderer)) {
    const refusal = places.take(path, by)
    if (refusal !== null) {
      problems.push(refusal)
      continue
    }
    if (page) {
      progress.at('printing page', printed, pages.length)
      printed += 1
    }
    const content = await make()
    if (isProblem(content)) problems.push(content)
    else yield { path, content, page }
  }
}

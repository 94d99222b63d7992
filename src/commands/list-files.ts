import { join } from 'node:path'
import type { Outcome, Problem } from '../base/problem.ts'
import type { Content } from '../io/content.ts'
import { loadFile } from '../io/load-file.ts'
import { stampFile } from '../io/stamp-file.ts'
import type { Renderer } from '../render/create-renderer.ts'
import { writeHeaders } from '../render/host-headers.ts'
import { printFile } from '../render/print-file.ts'
import type { SitePlan } from '../site/plan-site.ts'
import type { Prints } from '../site/prints.ts'
import type { LoadedSite } from './load-site.ts'
import { refuseImage } from './media.ts'
import { openPlaces } from './open-places.ts'

/** A file of the site at its place, made when asked for; the same each time. */
export interface SiteFile {
  /** Output file from the site’s root. */
  readonly path: string
  /** Who wants to stand there, for an error. */
  readonly by: () => string
  /** Whether it is a page. */
  readonly page: boolean
  /** Prints of what it is made of beside the frame of the site; null where nobody keeps account of it. */
  readonly prints: (() => Prints) | null
  /** Files with the same word are made of much the same articles. */
  readonly near?: string
  /** Its content, or why it is left out. */
  readonly make: () => Promise<Content | Problem>
}

/** Lists every file of a site: sheets and pictures first, so that a page never waits for them; a place is given once. */
export const listFiles = (
  root: string,
  site: LoadedSite,
  plan: SitePlan,
  renderer: Renderer,
): Outcome<readonly SiteFile[]> => {
  const places = openPlaces()
  const files: SiteFile[] = []
  const problems: Problem[] = []
  for (const file of wanted(root, site, plan, renderer)) {
    const refusal = places.take(file.path, file.by)
    if (refusal === null) files.push(file)
    else problems.push(refusal)
  }
  return { value: files, problems }
}

/** Whether what was made is a problem instead of a content. */
export const isProblem = (made: Content | Problem): made is Problem => typeof made === 'object' && 'severity' in made

function* wanted(root: string, site: LoadedSite, plan: SitePlan, renderer: Renderer): Generator<SiteFile> {
  for (const { path, text } of renderer.sheets)
    yield { path, by: () => path, page: false, prints: null, make: async () => text }
  const copied = new Map(site.sources.copied.map((path) => [path.replace(/^static\//, ''), path]))
  // an owner’s own favicon.ico or robots.txt goes before ours
  for (const { path, bytes } of renderer.assets.filter((asset) => !copied.has(asset.path))) {
    yield { path, by: () => path, page: false, prints: null, make: async () => bytes }
  }
  for (const { path, url } of site.content.images) {
    yield {
      path: url.slice(1),
      by: () => path,
      page: false,
      prints: () => printStamp(root, path),
      make: () => loadImage(root, path),
    }
  }
  for (const page of plan.pages) {
    const make = async () => renderer.renderPage(page).text
    const prints = () => ({ ...page.prints(), template: renderer.dressOf(page.template) })
    yield { path: page.path, by: () => page.sources()[0] ?? page.url, page: true, prints, near: page.near, make }
  }
  for (const { path, url, prints, near, view } of plan.files.filter((file) => !copied.has(file.path))) {
    yield { path, by: () => url, page: false, prints, near, make: async () => ({ pieces: printFile(view()) }) }
  }
  if (!copied.has(HEADERS)) {
    yield {
      path: HEADERS,
      by: () => HEADERS,
      page: false,
      prints: null,
      make: async () => writeHeaders(renderer.policy),
    }
  }
  for (const [path, from] of copied) {
    const by = () => from
    yield { path, by, page: false, prints: () => printStamp(root, from), make: () => loadFile(root, from) }
  }
  // last: whatever has an address of its own goes before an old one
  for (const redirect of plan.redirects) {
    const make = async () => renderer.renderPage(redirect).text
    yield { path: redirect.path, by: () => redirect.sources()[0] ?? redirect.url, page: true, prints: null, make }
  }
}

const HEADERS = '_headers'

const printStamp = (root: string, path: string): Prints => ({ file: stampFile(join(root, path)) ?? '' })

const loadImage = async (root: string, path: string): Promise<Uint8Array | Problem> => {
  const loaded = await loadFile(root, path)
  return isProblem(loaded) ? loaded : (refuseImage(path, loaded) ?? loaded)
}

import { type FileLinks, readFileLinks } from './page-links.ts'

/** A file of the site at the address it is read from. */
export interface Located {
  readonly path: string
  readonly address: string
  readonly text: string
}

/** What a look at all links found. */
export interface LinkReport {
  readonly links: number
  readonly faults: readonly string[]
}

/**
 * Follows every link of every file that stays on the machine: it must lead below the site’s address to something that
 * `open` finds, and its anchor must be there.
 */
export const checkLinks = async (
  files: readonly Located[],
  site: string,
  open: (address: string) => Promise<string | null>,
): Promise<LinkReport> => {
  const read = files.map((file) => ({ ...file, ...readFileLinks(file.path, file.text, file.address, site) }))
  const anchors = new Map(read.map((file) => [file.address, file.anchors]))
  const opened = new Map<string, Promise<string | null>>()
  const faults: string[] = []
  let links = 0
  for (const file of read) {
    for (const link of file.links) {
      if (!isOwn(link, site)) continue
      links += 1
      const fault = await follow(link, site, anchors, (address) => remember(opened, address, open))
      if (fault !== null) faults.push(`${file.path}: ${link} ${fault}`)
    }
  }
  return { links, faults }
}

// on the same host, or at all on the disk
const isOwn = (link: string, site: string): boolean =>
  new URL(link).origin === new URL(site).origin && /^(?:https?|file):/.test(link)

const remember = <T>(known: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> => {
  const found = known.get(key) ?? make(key)
  known.set(key, found)
  return found
}

const follow = async (
  link: string,
  site: string,
  anchors: ReadonlyMap<string, FileLinks['anchors']>,
  open: (address: string) => Promise<string | null>,
): Promise<string | null> => {
  const [address = '', anchor = ''] = link.split('#', 2)
  if (!address.startsWith(site)) return 'leads out of the site'
  const fault = await open(address)
  if (fault !== null) return fault
  const there = anchors.get(address) ?? anchors.get(address.replace(/index\.html$/, ''))
  if (anchor === '' || there === undefined || there.has(decodeURIComponent(anchor))) return null
  return 'names a place that is not there'
}

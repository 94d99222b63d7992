import { checkLinks, type Located } from './check-links.ts'
import type { BuiltSite } from './site-files.ts'
import { isServed, redirectsOf } from './site-files.ts'

/** What a server promises beyond handing out the files. */
export interface Promises {
  /** Its own page for addresses that are not there is the site’s. */
  readonly notFoundPage: boolean
  /** Old addresses are answered with the new ones. */
  readonly redirects: boolean
  /** Pages come with what `_headers` says; notes to hosts are kept back; texts are packed. */
  readonly headers: boolean
  /** Media types by the end of a file’s name. */
  readonly types: Readonly<Record<string, string>>
}

/** What was looked at, and what is wrong. */
export interface Report {
  readonly files: number
  readonly links: number
  readonly faults: readonly string[]
}

type Fault = string

/** Fetches every file of a site from a server, follows every link, and tells whatever is not as it should be. */
export const checkServer = async (site: BuiltSite, address: string, promises: Promises): Promise<Report> => {
  const faults: Fault[] = []
  const located: Located[] = []
  const moved = new Set(
    promises.redirects ? redirectsOf(site).map(([from]) => new URL(from.slice(1), address).href) : [],
  )
  const served = [...site.files].filter(([path]) => isServed(path) && !moved.has(addressOf(path, address)))
  for (const [path, bytes] of served) {
    const at = addressOf(path, address)
    const response = await fetch(at)
    const body = Buffer.from(await response.arrayBuffer())
    if (response.status !== 200) faults.push(`${path}: ${at} answers ${response.status}`)
    else if (!body.equals(bytes)) faults.push(`${path}: ${at} gives another content`)
    faults.push(...typeFaults(path, response, promises))
    located.push({ path, address: at, text: body.toString('utf8') })
  }
  const links = await checkLinks(located, address, answers)
  faults.push(...links.faults, ...(await redirectFaults(site, address, promises)))
  faults.push(...(await folderFaults(address)), ...(await lostFaults(site, address, promises)))
  if (promises.headers) faults.push(...(await headerFaults(site, address)))
  return { files: served.length, links: links.links, faults }
}

// `regions/index.html` is asked for as `regions/`
const addressOf = (path: string, address: string): string =>
  new URL(
    path
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1'),
    address,
  ).href

const answers = async (address: string): Promise<Fault | null> => {
  const response = await fetch(address)
  await response.arrayBuffer()
  return response.status === 200 ? null : `answers ${response.status}`
}

const typeFaults = (path: string, { headers }: Response, { types }: Promises): Fault[] => {
  const ending = Object.keys(types).find((end) => path.endsWith(end))
  const told = headers.get('content-type')
  return ending === undefined || told === types[ending] ? [] : [`${path}: is told to be ${told}, not ${types[ending]}`]
}

const redirectFaults = async (site: BuiltSite, address: string, { redirects }: Promises): Promise<Fault[]> => {
  const faults: Fault[] = []
  const rules = redirectsOf(site)
  if (rules.length === 0) faults.push('the site has no redirects to look at')
  for (const [from, to] of rules) {
    const response = await fetch(new URL(from.slice(1), address), { redirect: 'manual' })
    const target = new URL(to.slice(1), address)
    const text = await response.text()
    if (redirects) {
      const told = new URL(response.headers.get('location') ?? '', address)
      if (response.status !== 301 || told.href !== target.href)
        faults.push(`${from}: answers ${response.status} ${told}`)
    } else if (response.status !== 200 || !text.includes('http-equiv="refresh"')) {
      faults.push(`${from}: answers ${response.status}, without a refresh`)
    }
  }
  return faults
}

// `/regions` leads to `/regions/`
const folderFaults = async (address: string): Promise<Fault[]> => {
  const response = await fetch(new URL('regions', address), { redirect: 'manual' })
  await response.arrayBuffer()
  const told = new URL(response.headers.get('location') ?? '', new URL('regions', address)).href
  const wanted = new URL('regions/', address).href
  return response.status === 301 && told === wanted ? [] : [`regions: answers ${response.status} ${told}`]
}

const lostFaults = async (site: BuiltSite, address: string, { notFoundPage }: Promises): Promise<Fault[]> => {
  const at = new URL('none/at/all/', address).href
  const response = await fetch(at)
  const text = await response.text()
  if (response.status !== 404) return [`${at} answers ${response.status}, not 404`]
  if (!notFoundPage) return []
  if (text !== site.files.get('404.html')?.toString('utf8')) return [`${at} does not show 404.html`]
  const { links, faults } = await checkLinks([{ path: '404.html', address: at, text }], address, (link) =>
    link === at ? Promise.resolve(null) : answers(link),
  )
  return links === 0 ? ['404.html leads nowhere'] : [...faults]
}

// `  Content-Security-Policy: …` of the first block, which is for every address
const HEADER = /^ {2}(?<name>[\w-]+): (?<value>.+)$/gm

const headerFaults = async (site: BuiltSite, address: string): Promise<Fault[]> => {
  const faults: Fault[] = []
  const [block = ''] = (site.files.get('_headers')?.toString('utf8') ?? '').split('\n\n')
  const wanted = [...block.matchAll(HEADER)].map(({ groups }) => [groups?.name ?? '', groups?.value ?? ''] as const)
  if (wanted.length < 4) faults.push('_headers says too little')
  const asked = [
    '',
    'regions/',
    'assets/base.css',
    'assets/fonts/ibm-plex-sans-latin.woff2',
    'feed.atom',
    'none/at/all/',
  ]
  for (const path of asked) {
    const { headers } = await fetch(new URL(path, address), { headers: { 'accept-encoding': 'gzip' } })
    for (const [name, value] of wanted)
      if (headers.get(name) !== value) faults.push(`${path}: ${name} is ${headers.get(name)}`)
    const cached = path.includes('/fonts/') ? 'public, max-age=2592000' : 'public, max-age=0, must-revalidate'
    if (headers.get('cache-control') !== cached) faults.push(`${path}: may be kept for ${headers.get('cache-control')}`)
    const packed = path.includes('/fonts/') ? null : 'gzip'
    if (headers.get('content-encoding') !== packed) faults.push(`${path}: comes as ${headers.get('content-encoding')}`)
  }
  for (const note of ['_headers', '_redirects', '.nojekyll']) {
    const { status } = await fetch(new URL(note, address))
    if (status !== 404) faults.push(`${note}: is handed out`)
  }
  return faults
}

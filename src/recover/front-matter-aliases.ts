import { entries, type ReadValue, readText } from './front-matter-values.ts'

/** Folders and files of the site that hold no pages. */
const RESERVED: readonly string[] = ['assets', 'data', 'media', '.herald', 'favicon.ico', '_headers', '_redirects']
/** Most file systems refuse longer names. */
const LONGEST_NAME = 255

// `https://old.example.org/a`, `//old.example.org/a`
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i
// signs that some file system keeps from names, and those nobody sees
const UNFIT = /[\\:*?"<>|\p{Cc}\p{Bidi_Control}]/u
// `/old/page.html`: any other address is that of a folder
const FILE = /\.html?$/i

const byteLength = (text: string): number => new TextEncoder().encode(text).length

interface Alias {
  /** Without the slash it may begin with. */
  readonly steps: readonly string[]
  readonly written: string
}

interface Refusal {
  readonly fits: (alias: Alias) => boolean
  readonly reason: string
}

// the whole address first, then its steps: an address of another site has odd steps too
const REFUSALS: readonly Refusal[] = [
  {
    fits: ({ written }) => ELSEWHERE.test(written),
    reason: 'is a whole web address; write its path, as /old/address/',
  },
  {
    fits: ({ written }) => /[?#]/.test(written),
    reason: 'has a query or an anchor, which no file can; write the path',
  },
  { fits: ({ steps }) => steps.length === 0, reason: 'is the front page’s address; leave it out' },
  {
    fits: ({ steps }) => steps.some((step) => step === '' || step === '.' || step === '..'),
    reason: 'has a step that leads nowhere; write the path from the site’s root, as /old/address/',
  },
  {
    fits: ({ steps }) => steps.some((step) => UNFIT.test(step) || byteLength(step) > LONGEST_NAME),
    reason: 'cannot be the name of a file; leave it out',
  },
  {
    fits: ({ steps }) => RESERVED.includes((steps[0] ?? '').toLowerCase()),
    reason: 'lies where the site keeps what is no page; leave it out',
  },
]

/**
 * Old addresses that shall lead to the page, from the site’s root: `[old/address, /old/page.html]` are
 * `/old/address/` and `/old/page.html`; one that can be no address of the site is told and left out.
 */
export const readAliases: ReadValue<readonly string[]> = (said) => {
  const seen = new Set<string>()
  for (const node of entries(said)) {
    const alias = readAlias({ ...said, node })
    if (alias !== null && seen.has(alias)) said.complain(node, `“${alias}” is named twice; keep the first`)
    if (alias !== null) seen.add(alias)
  }
  return [...seen]
}

const readAlias: ReadValue<string> = (said) => {
  const written = readText(said)
  if (written === null) return null
  const alias = { written, steps: stepsOf(written) }
  const refusal = REFUSALS.find(({ fits }) => fits(alias))
  if (refusal === undefined) return addressOf(alias)
  said.complain(said.node, `“${written.slice(0, 60)}” ${refusal.reason}`)
  return null
}

// `/old/`, `old/index.html` → `old`; a folder is the page in it
const stepsOf = (written: string): string[] => {
  const path = decoded(written)
    .normalize('NFC')
    .replace(/^\//, '')
    .replace(/(?:^|\/)(?:index\.html)?$/i, '')
  return path === '' ? [] : path.split('/')
}

// a stray percent sign stays as it is
const decoded = (written: string): string => {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

const addressOf = ({ steps, written }: Alias): string => {
  const path = `/${steps.join('/')}`
  return FILE.test(path) && !written.endsWith('/') ? path : `${path}/`
}

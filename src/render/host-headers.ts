/**
 * The `_headers` file of Netlify, Cloudflare Pages and their like: what a server is to say with each file. Where two
 * blocks match one address some hosts join their values, so no header stands in two that could.
 */
export const writeHeaders = (policy: string): string =>
  BLOCKS.map(({ path, headers }) => {
    const lines = headers.map(([name, value]) => `  ${name}: ${value ?? policy}\n`)
    return `${path}\n${lines.join('')}`
  }).join('\n')

interface Block {
  readonly path: string
  /** Names and values; null: the policy. */
  readonly headers: readonly (readonly [name: string, value: string | null])[]
}

const typed = (path: string, type: string): Block => ({ path, headers: [['Content-Type', type]] })

const BLOCKS: readonly Block[] = [
  {
    path: '/*',
    headers: [
      ['Content-Security-Policy', null],
      // a file is what its type says, whatever it looks like
      ['X-Content-Type-Options', 'nosniff'],
      // other sites learn from which site a reader comes, not from which page
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
      ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ],
  },
  // a month: their names bear no version. All else is asked for anew each time, as these hosts do by themselves
  { path: '/assets/fonts/*', headers: [['Cache-Control', 'public, max-age=2592000']] },
  typed('/*.atom', 'application/atom+xml; charset=utf-8'),
  typed('/*.rss', 'application/rss+xml; charset=utf-8'),
  typed('/feed.json', 'application/feed+json; charset=utf-8'),
  typed('/*/feed.json', 'application/feed+json; charset=utf-8'),
  typed('/*.webmanifest', 'application/manifest+json; charset=utf-8'),
  typed('/*.ndjson', 'application/x-ndjson; charset=utf-8'),
  typed('/*.csv', 'text/csv; charset=utf-8'),
]

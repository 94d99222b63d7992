// what counters put behind an address: `utm_source=rss`, `yclid=…`
const COUNTING = /^(?:utm_.+|[yg]clid|fbclid|from|_openstat)$/

const parse = (text: string, base: string | null): URL | null => {
  const said = text.trim()
  if (said === '' || /\s/.test(said)) return null
  if (URL.canParse(said)) return new URL(said)
  return base !== null && URL.canParse(said, base) ? new URL(said, base) : null
}

/** The address of an article: on the web, not a site’s front page, without what counters and anchors add; else null. */
export const statedUrl = (text: string, base: string | null): string | null => {
  const url = parse(text, base)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()]) if (COUNTING.test(name)) url.searchParams.delete(name)
  const isFrontPage = url.pathname === '/' && url.search === ''
  return isFrontPage || url.href.length > 2000 ? null : url.href
}

/** One key for the spellings of an address: with or without `https`, `www`, final slash. */
export const urlKey = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/(?=$|\?)/, '')

/** Elements nested deeper than this become line breaks: a page has no use for them, and parsers are slow in them. */
const DEEPEST = 200

// `<div`, `</div`, `<!--`; what follows the name is left to the parser
const TAG = /<(?<close>\/?)(?<name>[a-z][a-z\d:-]*)|<!--/gi

// the frame of a page; its attributes are kept in an element that holds nothing
const FRAME = new Set(['html', 'head', 'body'])
// what holds no elements, and what the parser closes by itself where its end is left out
const FLAT = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr thead tbody tfoot option optgroup'.split(
    ' ',
  ),
)
// what holds signs that only look like tags
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noembed', 'xmp'])

/** Where the raw text that begins at `from` ends: before its closing tag, or at the end of the page. */
const skipRaw = (html: string, from: number, close: string): number => {
  const pattern = new RegExp(close, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html)?.index ?? html.length
}

/** Levels the markup of a page: a single frame around all of it, and no element deeper than parsers can bear. */
export const levelMarkup = (html: string): string => {
  const tag = new RegExp(TAG)
  let levelled = ''
  let at = 0
  let depth = 0
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const name = match.groups?.name?.toLowerCase()
    const close = match.groups?.close ?? ''
    if (name === undefined) tag.lastIndex = skipRaw(html, tag.lastIndex, '-->')
    else if (RAW.has(name) && close === '') tag.lastIndex = skipRaw(html, tag.lastIndex, `</${name}`)
    else if (!FLAT.has(name) || FRAME.has(name)) {
      const isFrame = FRAME.has(name)
      const isDeep = close === '' ? depth >= DEEPEST : depth > DEEPEST
      if (isFrame || isDeep) levelled += `${html.slice(at, match.index)}<${close}${isFrame ? 'meta' : 'br'}`
      else levelled += html.slice(at, tag.lastIndex)
      at = tag.lastIndex
      if (!isFrame) depth = close === '' ? depth + 1 : Math.max(0, depth - 1)
    }
  }
  return `<!doctype html><html><head></head><body>${levelled}${html.slice(at)}</body></html>`
}

// elements that draw, and those that tell about the drawing: none of them runs, links, embeds or animates
const DRAWS: ReadonlySet<string> = new Set(
  [
    'svg g defs symbol use switch style title desc metadata',
    'path rect circle ellipse line polyline polygon text tspan textPath image marker',
    'linearGradient radialGradient stop pattern clipPath mask filter',
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap',
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode',
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence',
  ].flatMap((names) => names.split(' ')),
)

const SVG = 'http://www.w3.org/2000/svg'
// what drawing programs note for themselves: no browser knows these names
const NOTES: ReadonlyMap<string, string> = new Map([
  ['inkscape', 'http://www.inkscape.org/namespaces/inkscape'],
  ['sodipodi', 'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'],
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['cc', 'http://creativecommons.org/ns#'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['sketch', 'http://www.bohemiancoding.com/sketch/ns'],
  ['serif', 'http://www.serif.com/'],
])
// a prefix stands for one thing in every drawing, so that a name can be judged without looking for what it is bound to
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...NOTES,
  ['svg', SVG],
  ['xlink', 'http://www.w3.org/1999/xlink'],
])
const XML_ATTRIBUTES: ReadonlySet<string> = new Set(['space', 'lang', 'id'])

// `onload`, `ONCLICK`
const EVENT = /^on/i
// `#drum`, `data:image/png;base64,iVBOR…`
const WITHIN = /^(?:#[\p{L}\p{N}_.-]+|data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*)$/u
// `url(https://…)`, `@import`, `image-set(…)`, and what could hide one: `\75 rl(`, `&#117;rl(`; not `url(#ink)`
const REACHES = /\\|&#|@import|(?:image|image-set|src)\(|url\((?!\s*(?:"|'|&quot;|&apos;)?#)/i

const split = (name: string): readonly [prefix: string, local: string] => {
  const colon = name.indexOf(':')
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

/** Whether an element of a drawing only draws or describes; `<svg:script>` and `<xhtml:p>` do not. */
export const isPlainElement = (name: string): boolean => {
  const [prefix, local] = split(name)
  return NOTES.has(prefix) || ((prefix === '' || prefix === 'svg') && DRAWS.has(local))
}

/** Whether a style of a drawing, or a value that may be one, refers to nothing but the drawing’s own parts. */
export const isPlainStyle = (style: string): boolean => !REACHES.test(style)

/**
 * Whether an attribute, its value as written, runs nothing and refers to nothing outside the drawing. On elements that
 * only draw, those of events run and those of addresses and styles refer; all others say how to draw.
 */
export const isPlainAttribute = (name: string, value: string): boolean => {
  const [prefix, local] = split(name)
  if (name === 'xmlns') return value === SVG
  if (prefix === 'xmlns') return PREFIXES.get(local) === value
  if (name === 'href' || name === 'xlink:href') return WITHIN.test(value)
  if (prefix === 'xml') return XML_ATTRIBUTES.has(local)
  return NOTES.has(prefix) || (prefix === '' && !EVENT.test(name) && isPlainStyle(value))
}

/** A picture to draw: where it goes, how large it is, and its drawing as a whole SVG. */
export interface Picture {
  readonly file: string
  readonly width: number
  readonly height: number
  readonly svg: string
}

// The bar and the ground of the style sheet’s light scheme.
const BRAND = '#0a4b57'
const QUIET = '#c9e0e3'

// The mark, 32 by 32: a consignment on its way.
const MARK = '<circle cx="7.5" cy="16" r="3.5"/><path d="M7 14.7h12v2.6H7z"/><path d="M18 9.5 28 16l-10 6.5z"/>'

const draw = (width: number, height: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
  `<rect width="${width}" height="${height}" fill="${BRAND}"/>${content}</svg>`

/** The mark in a square; `part` is the share of the side that it takes, where systems cut the corners off. */
const icon = (file: string, side: number, part = 1): Picture => {
  const scale = (side * part) / 32
  const edge = (side * (1 - part)) / 2
  const mark = `<g fill="#fff" transform="translate(${edge} ${edge}) scale(${scale})">${MARK}</g>`
  return { file, width: side, height: side, svg: draw(side, side, mark) }
}

// Lines of a waybill, each in the style of a role: goods out, goods in, planned, in touch.
const LANES = `<g fill="none" stroke="${QUIET}" stroke-width="5" stroke-opacity=".55">
  <path d="M96 470h1008"/>
  <path d="M96 510h1008" stroke-dasharray="26 14"/>
  <path d="M96 550h1008" stroke-dasharray="5 13"/>
</g>`

const CARD = draw(1200, 630, `${LANES}<g fill="#fff" transform="translate(82 58) scale(11)">${MARK}</g>`)

/** Every picture of the default theme that stands for the whole site. */
export const PICTURES: readonly Picture[] = [
  icon('apple-touch-icon.png', 180, 0.86),
  icon('icon-192.png', 192),
  icon('icon-512.png', 512),
  icon('icon-maskable-512.png', 512, 0.7),
  { file: 'card.png', width: 1200, height: 630, svg: CARD },
]

/** The picture of the tab, for browsers that ask for `/favicon.ico`. */
export const FAVICON: Picture = icon('favicon.ico', 32)

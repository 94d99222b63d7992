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

// A consignment across the whole card, and below it, quieter, the other ways to stand to a partner as the pages draw
// them: goods in, plans, contacts.
const ROUTES = `<g fill="#fff">
  <circle cx="140" cy="190" r="44"/>
  <path d="M140 173h824v34H140z"/>
  <path d="M952 108 1104 190 952 272z"/>
</g>
<g fill="none" stroke="${QUIET}" stroke-width="6" opacity=".6">
  <path d="M150 366h954"/><path d="M96 366l60-28v56z" fill="${QUIET}" stroke="none"/>
  <path d="M96 446h948" stroke-dasharray="28 16"/><path d="M1047 420l54 26-54 26z"/>
  <path d="M96 526h954" stroke-dasharray="6 14"/><circle cx="1080" cy="526" r="22"/>
</g>`

const CARD = draw(1200, 630, ROUTES)

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

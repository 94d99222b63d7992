/** Puts the way from a page up to the site’s root in the place of its mark. */
export const settleAddresses = (html: string, root: string): string => html.replace(MARKS, root.replaceAll('$', '$$$$'))

// as a pattern, and with a text for its replacement, the whole page is written in one go
const MARKS = /\ufdd0/g

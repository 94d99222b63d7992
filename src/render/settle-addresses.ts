import { ROOT_MARK } from '../base/root-mark.ts'

/**
 * Puts the way from a page up to the site’s root in the place of its mark. An address of a part of the page itself needs
 * no way, and with one a browser would load the page again: `\ufdd0articles/x/index.html#p2` on that page → `#p2`.
 */
export const settleAddresses = (
  html: string,
  { path, root }: { readonly path: string; readonly root: string },
): string => html.replaceAll(`${ROOT_MARK}${path}#`, '#').replace(MARKS, root.replaceAll('$', '$$$$'))

// as a pattern, and with a text for its replacement, the whole page is written in one go
const MARKS = /\ufdd0/g

import { ROOT_MARK } from '../base/root-mark.ts'

/**
 * Puts the way from a page up to the site’s root in the place of its mark. An address of a part of the page itself needs
 * no way, and with one a browser would load the page again: `\ufdd0articles/x/index.html#p2` on that page → `#p2`.
 */
export const settleAddresses = (
  html: string,
  { path, root }: { readonly path: string; readonly root: string },
): string => {
  const [first = '', ...addresses] = html.split(ROOT_MARK)
  const own = `${path}#`
  let settled = first
  for (const address of addresses) settled += address.startsWith(own) ? address.slice(path.length) : root + address
  return settled
}

import { webAddress } from '../base/web-address.ts'

/** The address of a site as paths are put behind it: on the web, with a final slash; null for one with `?` or `#`. */
export const siteAddress = (text: string): string | null => {
  const address = /[?#]/.test(text) ? null : webAddress(text)
  return address === null || address.endsWith('/') ? address : `${address}/`
}

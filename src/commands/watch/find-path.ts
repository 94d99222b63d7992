/** Where a request leads: to a file, or to the address that has the final slash. */
export type Route = { readonly path: string } | { readonly location: string }

/** Finds the file of a site that a request asks for, as static hosts do; null when there is none. */
export const findPath = (target: string, has: (path: string) => boolean): Route | null => {
  const [address = '', query] = split(target)
  const path = decode(address)
  if (path === null || !path.startsWith('/')) return null
  const file = path.slice(1)
  if (file === '' || file.endsWith('/')) return has(`${file}index.html`) ? { path: `${file}index.html` } : null
  if (has(file)) return { path: file }
  if (!has(`${file}/index.html`)) return null
  const steps = file.split('/').map(encodeURIComponent)
  return { location: `/${steps.join('/')}/${query === undefined ? '' : `?${query}`}` }
}

// `/about/?a=b` → `/about/`, `a=b`
const split = (target: string): [string, string | undefined] => {
  const [before = '', ...after] = (target.split('#')[0] ?? '').split('?')
  return [before, after.length === 0 ? undefined : after.join('?')]
}

const decode = (address: string): string | null => {
  try {
    return decodeURIComponent(address)
  } catch {
    return null
  }
}

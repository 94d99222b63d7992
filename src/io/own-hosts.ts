import { hostname, networkInterfaces } from 'node:os'

/** What of a request tells whom it was meant for and by which page it was made. */
export interface RequestOrigin {
  readonly host?: string | undefined
  readonly origin?: string | undefined
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']
const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::'])

// as an address has it: `::1` → `[::1]`
const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address)

const machineAddresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).flatMap(({ address, internal }) => (internal ? [] : bracketed(address.replace(/%.*$/, '')))),
  )

/** The names under which a server that listens at `host` may be asked. */
export const ownNames = (host: string): string[] => {
  const others = EVERYWHERE.has(host) ? [hostname(), ...machineAddresses()] : [bracketed(host)]
  return [...new Set([...LOOPBACK, ...others.map((name) => name.toLowerCase())])]
}

/** The addresses to tell a person, the nearest first. */
export const ownAddresses = (host: string, port: number): string[] => {
  const names = EVERYWHERE.has(host) ? ['localhost', ...machineAddresses()] : [bracketed(host)]
  return names.map((name) => `http://${name}${port === 80 ? '' : `:${port}`}/`)
}

/**
 * Whether a request was meant for this server and not made by a page from elsewhere: a foreign name may have been made
 * to lead here, so that a foreign page could read what is shown.
 */
export const isOwnRequest = ({ host, origin }: RequestOrigin, names: readonly string[], port: number): boolean => {
  const own = names.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])])
  if (host === undefined || !own.includes(host.toLowerCase())) return false
  return origin === undefined || own.some((name) => origin.toLowerCase() === `http://${name}`)
}

import { type PlannedFile, planFile } from '../planned-file.ts'
import { REDIRECTS_URL } from '../urls.ts'
import type { PlannedRedirect } from './plan-redirects.ts'

/** The redirects as hosts read them that can answer with the new address; none, no file. */
export const planRules = (redirects: readonly PlannedRedirect[]): PlannedFile[] => {
  if (redirects.length === 0) return []
  const spelledOnce = new Map(redirects.map((redirect) => [redirect.url.toLowerCase(), redirect]))
  const rules = [...spelledOnce.values()].map(({ url, target }) => `${encode(url)} ${encode(target)} 301`)
  const sources = redirects.flatMap((redirect) => redirect.sources().map((path) => ({ path })))
  return [planFile(REDIRECTS_URL, sources, () => ({ format: 'text', lines: rules.sort() }))]
}

// As browsers ask for it: a server may compare letter by letter, so that «,» and «@» stay. A space would end the
// address, «;» the line of an nginx map; «*» and «:», which would stand for something, are in no alias.
const encode = (url: string): string => new URL(url.replaceAll('%', '%25'), ANY_SITE).pathname.replaceAll(';', '%3B')

const ANY_SITE = 'https://export-herald.invalid'

import { type PlannedFile, planFile } from '../planned-file.ts'
import { REDIRECTS_URL } from '../urls.ts'
import type { PlannedRedirect } from './plan-redirects.ts'

/** The redirects as hosts read them that can answer with the new address; none, no file. */
export const planRules = (redirects: readonly PlannedRedirect[]): PlannedFile[] => {
  if (redirects.length === 0) return []
  const rules = redirects.map(({ url, target }) => `${encode(url)} ${encode(target)} 301`)
  const sources = redirects.flatMap((redirect) => redirect.sources)
  return [planFile(REDIRECTS_URL, sources, () => ({ format: 'text', lines: rules.sort() }))]
}

// a space ends an address; `*` and `:` would stand for something
const encode = (url: string): string => url.split('/').map(encodeURIComponent).join('/').replaceAll('*', '%2A')

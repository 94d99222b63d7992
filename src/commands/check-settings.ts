import type { Problem } from '../base/problem.ts'
import type { SiteSettings } from '../records/site-settings.ts'

/** What a site’s owner may want to settle; told of the config there is, or of the root that has none. */
export const checkSettings = ({ baseUrl }: SiteSettings, config: string | null, root: string): Problem[] => {
  if (baseUrl !== null) return []
  const remedy = config === null ? 'make a herald.config.ts that sets it' : 'set it'
  const message = `no baseUrl is set, so pages name no canonical address; ${remedy} before you publish`
  return [{ severity: 'warning', path: config ?? root, line: null, column: null, rule: 'check/base-url', message }]
}

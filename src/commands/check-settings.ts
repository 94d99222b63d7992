import type { Problem } from '../base/problem.ts'
import type { SiteSettings } from '../records/site-settings.ts'
import type { SiteContent } from '../site/content.ts'
import { changeOf } from '../site/feeds/changes.ts'

/** What a site’s owner may want to settle; told of the config there is, or of the root that has none. */
export const checkSettings = (
  settings: SiteSettings,
  content: SiteContent,
  config: string | null,
  root: string,
): Problem[] => {
  const remedy = config === null ? 'make a herald.config.ts that sets it' : 'set it'
  return [checkAddress(settings, remedy), checkSince(settings, content, remedy)].flatMap((missing) =>
    missing === null ? [] : [{ severity: 'warning', path: config ?? root, line: null, column: null, ...missing }],
  )
}

type Missing = Pick<Problem, 'rule' | 'message'> | null

const checkAddress = ({ baseUrl }: SiteSettings, remedy: string): Missing =>
  baseUrl === null
    ? {
        rule: 'check/base-url',
        message: `no baseUrl is set, so pages name no canonical address and there are no RSS feeds, which need full addresses; ${remedy} before you publish`,
      }
    : null

// feeds have to date every entry
const checkSince = ({ since }: SiteSettings, { articles }: SiteContent, remedy: string): Missing => {
  const { length } = articles.filter(({ card }) => !card.withdrawn && changeOf(card, since).basis === 'none')
  if (length === 0) return null
  const message = `feeds date ${length} undated ${length === 1 ? 'article' : 'articles'} to 1970, for no since is set; ${remedy} to the year the collection begins with, or say added: in their front matter`
  return { rule: 'check/since', message }
}

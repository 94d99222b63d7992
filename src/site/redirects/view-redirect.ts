import { absolute, pathOf, rootPath } from '../urls.ts'
import type { RedirectView } from '../views/article.ts'
import type { RedirectDraft } from './draft-redirects.ts'

/** The small page at an old address. */
export const viewRedirect = ({ desk, url, target, title }: RedirectDraft): RedirectView => {
  const { heading, text } = desk.wording.redirect
  const { baseUrl } = desk.settings
  const page = title()
  return {
    kind: 'redirect',
    lang: desk.language,
    heading,
    text,
    canonical: baseUrl === null ? null : absolute(baseUrl, target),
    target: { text: page.text, lang: page.lang, href: rootPath(url) + pathOf(target) },
  }
}

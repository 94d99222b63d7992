import { webAddress } from '../../base/web-address.ts'
import { type Desk, langOf } from '../desk.ts'
import type { Entry } from '../entry.ts'
import type { SourceFacts } from '../views/article.ts'
import type { Fact } from '../views/sections.ts'

/** Where an article comes from: medium, agency, file with its checksum, address, rights. */
export const tellSource = (desk: Desk, entry: Entry): SourceFacts => {
  const { agency, publisher, dateline, source, language } = entry.tagged.article
  const words = desk.wording.article
  const lang = langOf(desk, language)
  const fact = (term: string, text: string | null, textLang: string | null): Fact[] =>
    text === null ? [] : [{ term: { text: term, lang: null }, text: { text, lang: textLang }, links: [], cites: [] }]
  const original = webAddress(source.url)
  const rights = source.rights ?? desk.settings.rights
  return {
    heading: words.source,
    facts: [
      ...fact(words.publisher, publisher, lang),
      ...fact(words.agency, agency, lang),
      ...fact(words.dateline, dateline?.text ?? null, lang),
      ...fact(words.file, source.path, null),
      ...fact(words.checksum, source.sha256, null),
    ],
    link: original === null ? null : { text: words.original, href: original },
    rights: rights === null ? null : { text: rights, lang: source.rights === null ? null : lang },
  }
}

import { findPhrases } from '../base/phrases.ts'
import { fileProblem, type Problem } from '../base/problem.ts'
import { readWords } from '../base/words.ts'
import { languages } from '../languages/index.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import type { SiteContent } from '../site/content.ts'
import type { TagPacks } from '../tag/packs.ts'

const warn = (path: string, rule: string, message: string): Problem => fileProblem(path, rule, message, 'warning')

type Fault = (article: TaggedArticle, packs: TagPacks) => Problem | null

const hasRegion = ({ regions }: TaggedArticle): boolean => regions.length > 0
const hasPartner = ({ partners, groups }: TaggedArticle): boolean => partners.length + groups.length > 0

// each looks at one thing an editor may want to mend, and answers or abstains
const noExportNews: Fault = (tagged) =>
  hasRegion(tagged) || hasPartner(tagged)
    ? null
    : warn(
        tagged.article.source.path,
        'check/no-export-news',
        'it names neither a region nor a country, so it is filed under none; give regions: and partners:, or take it away',
      )

const withoutRegion: Fault = (tagged) =>
  !hasRegion(tagged) && hasPartner(tagged)
    ? warn(
        tagged.article.source.path,
        'check/no-region',
        'no exporting region was found; give it as regions: if you know it',
      )
    : null

const withoutPartner: Fault = (tagged) =>
  !hasPartner(tagged) && hasRegion(tagged)
    ? warn(
        tagged.article.source.path,
        'check/no-partner',
        'no partner country was found; give it as partners: if you know it',
      )
    : null

// «ТОКИО» is known, «КУЗЕБАЕВО» may not be: then no region follows from it
const unknownPlace: Fault = ({ article }, { tongue }) => {
  const place = article.dateline?.place ?? null
  const language = Object.values(languages).find(({ code }) => code === article.language)?.code
  if (place === null || language === undefined) return null
  if (findPhrases(tongue(language).places.forms, readWords(place)).length > 0) return null
  const message = `the dateline’s place “${place}” is in no list of places; give regions: if a region follows from it`
  return warn(article.source.path, 'check/unknown-place', message)
}

const FAULTS: readonly Fault[] = [unknownPlace, noExportNews, withoutRegion, withoutPartner]

const warned = ({ article, warnings }: TaggedArticle): Problem[] =>
  warnings.map(({ rule, message, evidence }) => {
    const proof = evidence[0] === undefined ? '' : ` (“${evidence[0].text.slice(0, 80)}”)`
    return warn(article.source.path, `article/${rule}`, `${message}${proof}`)
  })

const copies = ({ articles, duplicates }: SiteContent): Problem[] => {
  const paths = new Map(articles.map(({ card }) => [card.id, card.path]))
  return [...duplicates].map(([id, others]) => {
    const same = others.map((other) => paths.get(other) ?? other).join(', ')
    return warn(paths.get(id) ?? id, 'check/duplicate', `it says the same as ${same}; keep one, or withdraw the others`)
  })
}

/** What an editor may want to look at in the articles of a site. */
export const checkArticles = (content: SiteContent, packs: TagPacks): Problem[] => {
  const articles = content.articles.filter(({ card }) => !card.withdrawn)
  return [
    ...articles.flatMap(({ tagged }) => FAULTS.flatMap((fault) => fault(tagged(), packs) ?? [])),
    ...articles.flatMap(({ tagged }) => warned(tagged())),
    ...copies(content),
  ]
}

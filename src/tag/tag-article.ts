import { FULL_LANGUAGES, type LanguageCode, READING_LANGUAGES } from '../languages/language.ts'
import type { Article } from '../records/article.ts'
import type { TaggedArticle } from '../records/tagged-article.ts'
import { checkClaims } from './check-claims.ts'
import { findFigures } from './figures/find-figures.ts'
import { findFlows } from './flows/find-flows.ts'
import { findGoods } from './goods/find-goods.ts'
import { overrideProducts } from './goods/override-products.ts'
import { placeFigures } from './links/place-figures.ts'
import { relate } from './links/relate.ts'
import { describeNames } from './names/describe-names.ts'
import { findNames } from './names/find-names.ts'
import type { TagPacks } from './packs.ts'
import { readPassages } from './passage.ts'
import { findPlaces } from './places/find-places.ts'

const PACKED: ReadonlySet<string> = new Set([...FULL_LANGUAGES, ...READING_LANGUAGES])
const isPacked = (code: string): code is LanguageCode => PACKED.has(code)

/** Tags an article: names first, for they shield the places inside them; then places, trade, and what hangs on both. */
export const tagArticle = (article: Article, packs: TagPacks): TaggedArticle => {
  const tongue = packs.tongue(isPacked(article.language) ? article.language : 'en')
  const passages = readPassages(article, tongue.read)
  const names = findNames(passages, tongue.names, tongue.places.forms)
  const mentions = findPlaces(passages, names, tongue, packs)
  const flows = findFlows(passages, names, mentions, tongue, packs.homeland.code)
  const relations = relate(article, passages, mentions, flows, tongue, packs.homeland)
  const found = findFigures(passages, mentions, flows, tongue, packs.homeland.code)
  const figures = placeFigures(found, relations.regions, relations.links)
  const { products, services } = findGoods(passages, names, mentions, flows, tongue, packs.homeland.code)
  const cast = describeNames(passages, names, mentions, tongue)
  return {
    article,
    ...relations,
    figures,
    products: overrideProducts(article, products),
    services,
    ...cast,
    warnings: [...article.warnings, ...checkClaims(figures)],
  }
}

/** What structured data of an article say, as written; empty lists where they say nothing. */
export interface LinkedArticle {
  readonly headlines: readonly string[]
  readonly published: readonly string[]
  /** Persons, or names of whom nothing is said. */
  readonly authors: readonly string[]
  /** Organizations that are named as authors. */
  readonly desks: readonly string[]
  readonly publishers: readonly string[]
  readonly urls: readonly string[]
}

/** Data that say nothing. */
export const NOTHING_LINKED: LinkedArticle = {
  headlines: [],
  published: [],
  authors: [],
  desks: [],
  publishers: [],
  urls: [],
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

// `NewsArticle`, `https://schema.org/ReportageNewsArticle`, `BlogPosting`
const ARTICLE = /(?:Article|BlogPosting)$/

const isArticle = (fields: Fields): boolean =>
  listOf(fields['@type']).some((type) => typeof type === 'string' && ARTICLE.test(type))

const isOrganization = (fields: Fields): boolean =>
  listOf(fields['@type']).some((type) => typeof type === 'string' && /Organization$/.test(type))

const textsOf = (value: unknown, key: string): string[] =>
  listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [one]
    const inner = isFields(one) ? one[key] : undefined
    return typeof inner === 'string' ? [inner] : []
  })

const isDesk = (author: unknown): boolean => isFields(author) && isOrganization(author)

const readArticle = (fields: Fields): LinkedArticle => {
  const authors = listOf(fields.author)
  const persons = authors.filter((author) => !isDesk(author))
  return {
    headlines: textsOf(fields.headline ?? fields.name, '@value'),
    published: textsOf(fields.datePublished, '@value'),
    authors: textsOf(persons, 'name'),
    desks: textsOf(authors.filter(isDesk), 'name'),
    publishers: textsOf(fields.publisher, 'name'),
    urls: [...textsOf(fields.url, '@id'), ...textsOf(fields.mainEntityOfPage, '@id')],
  }
}

// line ends inside texts, which JSON forbids and pages have
const CONTROL = /\p{Cc}/gu
// `<!--`, `/*<![CDATA[*/`: wrappers of old
const WRAPPER = /^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/g

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(WRAPPER, '').replace(CONTROL, ' '))
  } catch {
    return null
  }
}

/** The articles that a page’s structured data describe; data that cannot be parsed say nothing. */
export const readLinkedArticles = (scripts: readonly string[]): LinkedArticle[] =>
  scripts
    .flatMap((script) => listOf(parse(script)))
    .flatMap((one) => (isFields(one) ? [one, ...listOf(one['@graph']), ...listOf(one.mainEntity)] : []))
    .filter((one) => isFields(one))
    .filter(isArticle)
    .map(readArticle)

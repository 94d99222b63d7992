/** What structured data of an article say, as written. */
export interface LinkedArticle {
  readonly headline: string | null
  readonly published: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly urls: readonly string[]
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

const readArticle = (fields: Fields): LinkedArticle => {
  const authors = listOf(fields.author)
  const desks = authors.filter((author) => isFields(author) && isOrganization(author))
  return {
    headline: textsOf(fields.headline ?? fields.name, '@value')[0] ?? null,
    published: textsOf(fields.datePublished, '@value')[0] ?? null,
    authors: textsOf(authors, 'name'),
    publisher: textsOf(fields.publisher, 'name')[0] ?? textsOf(desks, 'name')[0] ?? null,
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

import type { FeedItem } from './feed-item.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

const textOf = (fields: Fields, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const value = fields[name]
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return null
}

const fieldsIn = (value: unknown): Fields[] => (Array.isArray(value) ? value : [value]).filter(isFields)

// version 1 has one author, version 1.1 a list
const authorsOf = (fields: Fields): string[] =>
  [...fieldsIn(fields.authors), ...fieldsIn(fields.author)].flatMap((author) => textOf(author, 'name') ?? [])

const readItem = (item: Fields, feed: Fields): FeedItem => {
  const html = textOf(item, 'content_html')
  const text = textOf(item, 'content_text')
  const summary = textOf(item, 'summary')
  const full =
    html !== null ? ({ kind: 'html', text: html } as const) : text !== null ? ({ kind: 'text', text } as const) : null
  const authors = authorsOf(item)
  const one = (value: string | null): string[] => (value === null ? [] : [value])
  return {
    title: textOf(item, 'title'),
    content: full ?? (summary === null ? null : { kind: 'text', text: summary }),
    summary: full === null ? null : summary,
    dates: one(textOf(item, 'date_published')),
    authors: authors.length > 0 ? authors : authorsOf(feed),
    publisher: textOf(feed, 'title'),
    urls: [...one(textOf(item, 'url')), ...one(textOf(item, 'external_url')), ...one(textOf(item, 'id'))],
    language: textOf(item, 'language') ?? textOf(feed, 'language'),
  }
}

/** The items of a JSON Feed; null when the text is none. */
export const readJsonFeed = (json: string): FeedItem[] | null => {
  try {
    const feed: unknown = JSON.parse(json)
    if (!isFields(feed) || !Array.isArray(feed.items)) return null
    return fieldsIn(feed.items).map((item) => readItem(item, feed))
  } catch {
    return null
  }
}

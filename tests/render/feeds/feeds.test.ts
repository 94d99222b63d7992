import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Feed } from '../../../src/records/feed.ts'
import { printAtom } from '../../../src/render/feeds/atom.ts'
import { printJsonFeed } from '../../../src/render/feeds/json-feed.ts'
import { printRss } from '../../../src/render/feeds/rss.ts'
import { all, attribute, HARD_TEXTS, only, readXml, speakable, textOf } from '../read-xml.ts'
import { faultsOfAtom, faultsOfJsonFeed, faultsOfRss } from './faults.ts'
import { bare, entry, feed, nameless } from './specimens.ts'

const joined = (pieces: Iterable<string>): string => [...pieces].join('')
const atom = (one: Feed) => only(readXml(joined(printAtom(one))), 'feed')
const channel = (one: Feed) => only(only(readXml(joined(printRss(one))), 'rss'), 'channel')
const json = (one: Feed) => JSON.parse(joined(printJsonFeed(one)))
const empty: Feed = { ...feed, entries: [] }

test('every format has what it must have', () => {
  for (const one of [feed, empty]) {
    expect(faultsOfAtom(joined(printAtom(one)))).toEqual([])
    expect(faultsOfRss(joined(printRss(one)))).toEqual([])
    expect(faultsOfJsonFeed(joined(printJsonFeed(one)))).toEqual([])
  }
})

test('what is not known is not there', () => {
  const [, second] = all(atom(feed), 'entry')
  const [, item] = all(channel(feed), 'item')
  for (const name of ['published', 'author', 'summary', 'rights', 'category']) expect(second?.[name]).toBeUndefined()
  for (const name of ['pubDate', 'dc:creator', 'content:encoded', 'category']) expect(item?.[name]).toBeUndefined()
  expect(Object.keys(json(feed).items[1])).toEqual(['id', 'url', 'title', 'content_html', 'language', '_export'])
})

describe('Atom', () => {
  test('an entry tells its language, authors, pages, topics, rights and text', () => {
    const [first, second] = all(atom(feed), 'entry')
    if (first === undefined || second === undefined) throw new Error('two entries were printed')
    expect([attribute(first, '@xml:lang'), attribute(second, '@xml:lang')]).toEqual(['', 'it'])
    expect(all(first, 'author').map((author) => textOf(author, 'name'))).toEqual(entry.authors)
    expect(all(first, 'link').map((link) => [attribute(link, '@rel'), attribute(link, '@href')])).toEqual([
      ['alternate', entry.page],
      ['via', entry.source],
    ])
    expect(all(first, 'category').map((one) => [attribute(one, '@term'), attribute(one, '@label')])).toEqual(
      entry.topics.map(({ code, name }) => [code, name]),
    )
    expect(textOf(first, 'rights')).toBe('CC0')
    expect(textOf(first, 'summary')).toBe(entry.summary)
    expect(only(first, 'content')).toMatchObject({ '#': entry.html, '@type': 'html' })
  })

  test('labels keep their own language in an entry of another', () => {
    const [one] = all(atom({ ...feed, entries: [{ ...entry, language: 'it' }] }), 'entry')
    expect(all(one ?? {}, 'category').map((category) => attribute(category, '@xml:lang'))).toContain('ru')
  })

  test('an excerpt is a summary, not the content', () => {
    const [one] = all(atom({ ...feed, entries: [{ ...entry, excerpt: true }] }), 'entry')
    expect(one?.content).toBeUndefined()
    expect(only(one ?? {}, 'summary')).toMatchObject({ '#': entry.html, '@type': 'html' })
  })

  test('without the site’s address it stands on the way to the root', () => {
    expect(faultsOfAtom(joined(printAtom(nameless)))).toEqual([])
    expect(attribute(atom(nameless), '@xml:base')).toBe('../../')
    expect(atom({ ...nameless, root: '' })['@xml:base']).toBeUndefined()
  })
})

describe('RSS', () => {
  test('an item tells its days, authors, topics and text; a plain text is escaped as HTML', () => {
    const [item] = all(channel(feed), 'item')
    if (item === undefined) throw new Error('an item was printed')
    expect(textOf(item, 'pubDate')).toBe('Thu, 14 Mar 2024 00:00:00 GMT')
    expect(all(item, 'dc:creator').map((one) => attribute(one, '#'))).toEqual(entry.authors)
    expect(all(item, 'category').map((one) => attribute(one, '#'))).toEqual(['RU-PER', 'RS', '150', 'x-apr', '85'])
    expect(textOf(item, 'description')).toBe('Первая партия &lt; второй.')
    expect(textOf(item, 'content:encoded')).toBe(entry.html)
  })

  test('without a summary the whole text is the description, which every reader shows', () => {
    const item = only(channel({ ...feed, entries: [bare] }), 'item')
    expect(textOf(item, 'description')).toBe(bare.html)
    expect(item['content:encoded']).toBeUndefined()
  })

  test('an excerpt is the description; a day that only stands for one is not the feed’s', () => {
    const one = channel({ ...feed, entries: [{ ...bare, excerpt: true }] })
    expect(textOf(only(one, 'item'), 'description')).toBe(entry.html)
    expect(only(one, 'item')['content:encoded']).toBeUndefined()
    expect(one.lastBuildDate).toBeUndefined()
  })
})

describe('JSON Feed', () => {
  test('an item tells its codes and how partners are tied', () => {
    expect(json(feed).items[0]).toMatchObject({
      external_url: entry.source,
      tags: ['Пермский край', 'Сербия', 'Европа', 'АТР', 'Электрические машины'],
      _export: {
        regions: ['RU-PER'],
        countries: [{ code: 'RS', roles: ['export', 'mission'] }],
        groups: [
          { code: '150', roles: ['planned'] },
          { code: 'x-apr', roles: ['contact'] },
        ],
        products: ['85'],
      },
    })
  })

  test('without the site’s address nothing pretends to be one', () => {
    expect(faultsOfJsonFeed(joined(printJsonFeed(nameless)))).toEqual([])
    const { home_page_url, feed_url, items } = json(nameless)
    expect([home_page_url, feed_url, items[0].url]).toEqual([undefined, undefined, undefined])
    expect(items[0].id).toBe('tag:export-herald.invalid,2000:/articles/cable/')
  })
})

const text = fc
  .array(fc.oneof(fc.constantFrom(...HARD_TEXTS), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''))

const anyEntry = fc
  .record({ title: text, html: text, summary: text, author: text, rights: text, code: text, name: text })
  .map(({ author, code, name, ...texts }) => ({
    ...entry,
    ...texts,
    authors: [author],
    topics: [{ scheme: 'own' as const, code: `x-${code}`, name, roles: [] }],
  }))

test('whatever the texts hold, every format is well-formed and gives them back', () => {
  fc.assert(
    fc.property(anyEntry, text, (one, words) => {
      const whole: Feed = {
        ...feed,
        title: `T${words}`,
        description: `D${words}`,
        author: words,
        rights: words,
        entries: [one],
      }
      const [clean, title, html] = [words, one.title, one.html].map(speakable)
      const lines = html?.replaceAll(/\r\n?/g, '\n')
      expect(faultsOfAtom(joined(printAtom(whole)))).toEqual([])
      expect(faultsOfRss(joined(printRss(whole)))).toEqual([])
      expect(faultsOfJsonFeed(joined(printJsonFeed(whole)))).toEqual([])
      const printed = only(atom(whole), 'entry')
      const item = only(channel(whole), 'item')
      const { items, ...rest } = json(whole)
      expect([textOf(atom(whole), 'title'), textOf(channel(whole), 'title'), rest.title]).toEqual(
        Array.from({ length: 3 }, () => `T${clean}`),
      )
      expect([textOf(printed, 'title'), textOf(item, 'title'), items[0].title]).toEqual([title, title, title])
      expect([textOf(printed, 'content'), textOf(item, 'content:encoded'), items[0].content_html]).toEqual([
        lines,
        lines,
        html,
      ])
    }),
  )
})

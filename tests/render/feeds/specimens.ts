import type { Feed, FeedEntry } from '../../../src/records/feed.ts'

export const entry: FeedEntry = {
  id: 'https://example.org/articles/cable/',
  title: 'Пермский кабель едет в Сербию',
  page: 'https://example.org/articles/cable/',
  language: 'ru',
  updated: '2024-03-15T00:00:00Z',
  modified: '2024-03-15T00:00:00Z',
  published: '2024-03-14T00:00:00Z',
  authors: ['Анна Белова', 'Пётр Чернов'],
  source: 'https://news.example/1?a=b&c=d',
  summary: 'Первая партия < второй.',
  html: '<p>Первая партия &lt; второй.</p>\n<p>Кабель отправлен.</p>',
  excerpt: false,
  rights: 'CC0',
  topics: [
    { scheme: 'iso-3166-2', code: 'RU-PER', name: 'Пермский край', roles: [] },
    { scheme: 'iso-3166-1', code: 'RS', name: 'Сербия', roles: ['export', 'mission'] },
    { scheme: 'un-m49', code: '150', name: 'Европа', roles: ['planned'] },
    { scheme: 'own', code: 'x-apr', name: 'АТР', roles: ['contact'] },
    { scheme: 'hs-2022', code: '85', name: 'Электрические машины', roles: [] },
  ],
}

/** An article of which nothing is known that need not be. */
export const bare: FeedEntry = {
  ...entry,
  id: 'https://example.org/articles/bare/',
  page: 'https://example.org/articles/bare/',
  language: 'it',
  updated: '1970-01-01T00:00:00Z',
  modified: null,
  published: null,
  authors: [],
  source: null,
  summary: null,
  rights: null,
  topics: [],
}

export const feed: Feed = {
  id: 'https://example.org/feed.atom',
  title: 'Экспорт & регионы',
  description: 'Новости.',
  language: 'ru',
  author: 'Экспорт',
  root: null,
  page: 'https://example.org/',
  self: {
    atom: 'https://example.org/feed.atom',
    json: 'https://example.org/feed.json',
    rss: 'https://example.org/feed.rss',
  },
  updated: '2024-03-15T00:00:00Z',
  rights: '© Экспорт',
  entries: [entry, bare],
}

const local = (address: string): string => address.replace('https://example.org/', '')

/** The feed of a page two levels down on a site without an address. */
export const nameless: Feed = {
  ...feed,
  id: 'tag:export-herald.invalid,2000:/regions/ru-per/feed.atom',
  root: '../../',
  page: 'regions/ru-per/index.html',
  self: { atom: 'regions/ru-per/feed.atom', json: 'regions/ru-per/feed.json', rss: 'regions/ru-per/feed.rss' },
  entries: feed.entries.map((one) => ({
    ...one,
    id: `tag:export-herald.invalid,2000:/${local(one.id)}`,
    page: `${local(one.page)}index.html`,
  })),
}

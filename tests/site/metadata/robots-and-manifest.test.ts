import { expect, test } from 'vitest'
import { draftManifests } from '../../../src/site/metadata/manifest.ts'
import { draftRobots } from '../../../src/site/metadata/robots.ts'
import { linkedTo, planned, settings, sheetOf } from '../factory.ts'

test.for([
  [null, ['User-agent: *', 'Allow: /']],
  ['https://example.org/sub/', ['User-agent: *', 'Allow: /', 'Sitemap: https://example.org/sub/sitemap.xml']],
] as const)('robots.txt of a site at %s', ([baseUrl, lines]) => {
  expect(draftRobots({ ...sheetOf('ru'), settings: { ...settings, baseUrl } }).view()).toEqual({
    format: 'text',
    lines,
  })
})

test('each language has a manifest that starts in its own folder', () => {
  const [russian, italian] = draftManifests([sheetOf('ru'), { ...sheetOf('it'), prefix: '/it/' }])
  expect([russian?.path, italian?.path]).toEqual(['site.webmanifest', 'it/site.webmanifest'])
  expect(russian?.view()).toMatchObject({
    value: { name: 'Экспорт', lang: 'ru', start_url: './', scope: './', display: 'browser' },
  })
  expect(italian?.view()).toMatchObject({
    value: {
      name: 'Export',
      lang: 'it',
      icons: expect.arrayContaining([expect.objectContaining({ src: '../assets/icon-192.png' })]),
    },
  })
})

test('a page leads to the manifest of its language', () => {
  const pages = planned([])
  expect(['/', '/it/regions/'].map((url) => pages.get(url)?.view().layout.manifest)).toEqual([
    ...['site.webmanifest', 'it/site.webmanifest'].map(linkedTo),
  ])
})

import { expect, test } from 'vitest'
import { checkDisk } from '../../scripts/hosting/check-disk.ts'
import { checkLinks } from '../../scripts/hosting/check-links.ts'
import { makeFolder } from '../io/folders.ts'

const SITE = 'http://127.0.0.1:1/exports/'

const look = (files: Readonly<Record<string, string>>) => {
  const located = Object.entries(files).map(([path, text]) => ({ path, address: `${SITE}${path}`, text }))
  const known = new Set(located.map(({ address }) => address))
  return checkLinks(located, SITE, async (address) => (known.has(address) ? null : 'answers 404'))
}

test.for([
  ['<a href="b.html">', 'b.html answers 404'],
  ['<a href="#p4">', 'names a place that is not there'],
  ['<a href="../other/">', 'leads out of the site'],
  ['<a href="/a.html">', 'leads out of the site'],
  ['<img src="port.svg" alt="">', 'port.svg answers 404'],
  ['<meta http-equiv="refresh" content="0; url=b.html">', 'b.html answers 404'],
] as const)('%s is a fault', async ([html, fault]) => {
  const { links, faults } = await look({ 'a.html': html })
  expect([links, faults]).toEqual([1, [expect.stringContaining(fault)]])
})

test.for([
  ['<a id="p4.2" href="#p4.2">', 1],
  ['<a href="b.html?v=1&amp;w=2">', 1],
  ['<a href="https://example.org/none/"><a href="mailto:a@example.org">', 0],
  ['<!-- <a href="c.html"> --><p title="<a href=\'c.html\'>">', 0],
] as const)('%s is none', async ([html, links]) => {
  expect(await look({ 'a.html': html, 'b.html?v=1&w=2': '' })).toEqual({ links, faults: [] })
})

test('links of sheets are followed, and those of feeds and maps that lead to the site', async () => {
  const files = {
    'assets/base.css': '@font-face{src:url("fonts/x.woff2")}',
    'sitemap.xml': `<loc>${SITE}none/?a=1&amp;b=2</loc><loc>https://example.org/</loc>`,
    'feed.json': JSON.stringify({ url: `${SITE}gone/`, html: '<a href="../x">' }),
  }
  const { faults } = await look(files)
  expect(faults).toEqual([
    `assets/base.css: ${SITE}assets/fonts/x.woff2 answers 404`,
    `sitemap.xml: ${SITE}none/?a=1&b=2 answers 404`,
    `feed.json: ${SITE}gone/ answers 404`,
  ])
})

test('on the disk a folder is no page', async () => {
  const tree = {
    'index.html': '<a href="regions/"><a href="regions/index.html"><a href="none.html">',
    'regions/index.html': '',
  }
  const folder = makeFolder(tree)
  const files = new Map(Object.entries(tree).map(([path, text]) => [path, Buffer.from(text)]))
  const { faults } = await checkDisk({ folder, files })
  expect(faults.map((fault) => fault.split('/').slice(-2).join('/'))).toEqual([
    expect.stringContaining('regions/ is a folder'),
    expect.stringContaining('none.html is not there'),
  ])
})

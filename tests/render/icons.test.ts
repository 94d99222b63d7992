import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createRenderer } from '../../src/render/create-renderer.ts'

const LIMIT = 16_000
const PNG = '89504e470d0a1a0a'

const sizeOf = (png: Buffer): string => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`

test.for([
  ['apple-touch-icon.png', '180x180'],
  ['icon-192.png', '192x192'],
  ['icon-512.png', '512x512'],
  ['icon-maskable-512.png', '512x512'],
  ['card.png', '1200x630'],
] as const)('%s is a small PNG of %s', ([file, size]) => {
  const bytes = readFileSync(`templates/assets/${file}`)
  expect([bytes.subarray(0, 8).toString('hex'), sizeOf(bytes)]).toEqual([PNG, size])
  expect(bytes.length).toBeLessThan(LIMIT)
})

test('favicon.ico holds one PNG of 32x32', () => {
  const icon = readFileSync('templates/assets/favicon.ico')
  const [count, length, start] = [icon.readUInt16LE(4), icon.readUInt32LE(14), icon.readUInt32LE(18)]
  const png = icon.subarray(start)
  expect([count, length, png.subarray(0, 8).toString('hex'), sizeOf(png)]).toEqual([1, png.length, PNG, '32x32'])
})

test('favicon.ico is served at the root, where browsers ask for it', () => {
  const asset = (path: string) => ({ path, bytes: new Uint8Array() })
  const assets = ['assets/favicon.ico', 'assets/mark.svg', 'assets/fonts/favicon.ico'].map(asset)
  const theme = { templates: new Map(), styles: new Map(), scripts: new Map(), assets }
  expect(createRenderer(theme, { fonts: 'bundled' }).assets.map(({ path }) => path)).toEqual([
    ...['favicon.ico', 'assets/mark.svg', 'assets/fonts/favicon.ico'],
  ])
})

import { expect, test } from 'vitest'
import { levelMarkup } from '../../src/intake/html/level-markup.ts'
import { parsePage } from '../../src/intake/html/parse-page.ts'

const inside = (html: string): string =>
  levelMarkup(html).slice('<!doctype html><html><head></head><body>'.length, -'</body></html>'.length)

test.for([
  ['<p>a</p>', '<p>a</p>'],
  ['<html lang="ru"><head></head><body>a</body></html>', '<meta lang="ru"><meta></meta><meta>a</meta></meta>'],
  ['<!-- <html> -->a', '<!-- <html> -->a'],
  ['<script>"<body>"</script>a', '<script>"<body>"</script>a'],
  ['<header>a</header>', '<header>a</header>'],
] as const)('%s has one frame', ([html, levelled]) => {
  expect(inside(html)).toBe(levelled)
})

const depthOf = (html: string): number => {
  let node = parsePage(html).body.firstChild
  let depth = 0
  for (; node !== null; node = node.firstChild) depth += 1
  return depth
}

test.for([
  ['<div>', 10_000],
  ['<b>', 10_000],
  ['<ul><li>', 10_000],
  ['<table><tr><td>', 5000],
  ['<blockquote><p>', 5000],
] as const)('%s × %i is level enough to be walked', ([tag, times]) => {
  expect(depthOf(`${tag.repeat(times)}text`)).toBeLessThan(1000)
})

test('paragraphs, items and cells that are never closed count for no depth', () => {
  expect(inside('<p>x'.repeat(500))).toBe('<p>x'.repeat(500))
  expect(inside(`<ul>${'<li>x'.repeat(500)}</ul>`)).toBe(`<ul>${'<li>x'.repeat(500)}</ul>`)
})

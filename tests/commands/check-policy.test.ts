import { expect, test } from 'vitest'
import { openPolicyCheck } from '../../src/commands/check-policy.ts'
import { readElements } from '../../src/commands/read-elements.ts'
import { writePolicy } from '../../src/render/content-policy.ts'

const POLICY = writePolicy(['go()'], ['a{top:0}'])

const told = (...pages: readonly string[]): string[] => {
  const check = openPolicyCheck(POLICY)
  for (const [index, html] of pages.entries()) check.look(`${index}.html`, html)
  return check.problems().map(({ path, message }) => `${path} ${message}`)
}

test.for([
  ['<script>go() </script>', 'the inline script “go()”'],
  ['<script type="module">stop()</script>', 'the inline script “stop()”'],
  ['<script src="a.js"></script>', 'the script “a.js”'],
  ['<SCRIPT SRC=https://cdn.example.org/a.js></SCRIPT>', 'the script “https://cdn.example.org/a.js”'],
  ['<style>b{top:0}</style>', 'the inline style “b{top:0}”'],
  ['<p style="color: red">', 'the attribute style=“color: red”'],
  ["<p class=a style='color:red'>", 'the attribute style=“color:red”'],
  ['<body onload="go()">', 'the attribute onload='],
  ['<a href="javascript:go()">', 'a link that is a script'],
  ['<link rel="stylesheet" href="https://cdn.example.org/a.css">', '“https://cdn.example.org/a.css” of another site'],
  ['<link rel="preload" as="font" href="//cdn.example.org/a.woff2">', '“//cdn.example.org/a.woff2” of another site'],
  ['<img src="http://example.org/a.png" alt="">', 'the picture “http://example.org/a.png”'],
  ['<iframe src="https://example.org/"></iframe>', '<iframe>'],
  ['<form action="/search/">', '<form>'],
] as const)('%s is refused', ([html, what]) => {
  expect(told(html)).toEqual([expect.stringContaining(`refuses ${what}`)])
})

test.for([
  '<script>go()</script><style>a{top:0}</style>',
  '<script type="application/ld+json">{"style": "<p onload=1>"}</script>',
  '<!-- <p style="top:0"> -->',
  '<p title="<b onload=x style=y>">the style="…" of onload=</p>',
  '<p data-style="a" data-on="b" class="style">',
  '<a href="https://example.org/">javascript:</a><img src="https://example.org/a.png" alt=""><img src="a.png" alt="">',
  '<link rel="alternate" href="https://example.org/"><link rel="canonical" href="https://example.org/">',
  '<link rel="stylesheet" href="assets/base.css"><link rel="icon" href="assets/mark.svg">',
])('%s is not', (html) => {
  expect(told(html)).toEqual([])
})

test('each refusal is told once, on its first page, with the number of pages', () => {
  const page = '<p style="a"><p style="a">'
  expect(told('<p>', page, page)).toEqual([expect.stringMatching(/^1\.html .+\(2 pages\)$/)])
})

test('elements are read with their attributes, whatever those hold', () => {
  const [element] = readElements('<INPUT Value="a > b" checked data-x=\'"\' name=q>')
  expect([element?.name, ...(element?.attributes ?? [])]).toEqual([
    'input',
    ['value', 'a > b'],
    ['checked', ''],
    ['data-x', '"'],
    ['name', 'q'],
  ])
})

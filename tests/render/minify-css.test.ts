import { expect, test } from 'vitest'
import { minifyCss } from '../../src/render/minify-css.ts'

test.for([
  ['/* note */ a { color: red; }', 'a{color:red}'],
  ['a, b > c { margin: 0 auto; }', 'a,b>c{margin:0 auto}'],
  ['@media (min-width: 40rem) { a { top: 0; } }', '@media (min-width:40rem){a{top:0}}'],
  ['a { margin: -0.5em 0.25rem 0 10.5pt }', 'a{margin:-.5em .25rem 0 10.5pt}'],
  // spaces that mean something stay
  ['a :hover { top: calc(1px + 2px); }', 'a :hover{top:calc(1px + 2px)}'],
  ['a :is(b) c { --x: 1; }', 'a :is(b) c{--x:1}'],
  // strings and addresses stay as they are
  ['a::before { content: " ; /* no note */ {"; }', 'a::before{content:" ; /* no note */ {"}'],
  ['a { background: url(a, b.png) }', 'a{background:url(a, b.png)}'],
  ["a { content: 'it\\'s , so' }", "a{content:'it\\'s , so'}"],
])('%s', ([css, small]) => {
  expect(minifyCss(css ?? '')).toBe(small)
  expect(minifyCss(small ?? '')).toBe(small)
})

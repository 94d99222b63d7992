import { expect, test } from 'vitest'
import { readPageLines } from '../../src/intake/html/page-lines.ts'
import { parsePage } from '../../src/intake/html/parse-page.ts'

// a line below another one without a gap begins with `+`
const linesOf = (html: string): string[] =>
  readPageLines(parsePage(html).body).map(({ text, close }) => (close ? `+${text}` : text))

test.for([
  ['<p>one<p>two', ['one', 'two']],
  ['<p>one <b>bold</b>\n and <i>more</i></p>', ['one bold and more']],
  ['one<br>two<br><br>three', ['one', '+two', '+three']],
  ['<h2>Title</h2>text', ['Title', 'text']],
  ['<ul><li>flour</li><li><p>oil</p></li></ul>', ['• flour', '• oil']],
  ['<ol><li>first<li>second</ol>', ['1. first', '2. second']],
  ['<ul><li></li></ul><p>after</p>', ['after']],
  ['<blockquote><p>said</p></blockquote>', ['said']],
  ['<pre>one\ntwo</pre>', ['one', '+two']],
  ['a&nbsp;b&shy;c', ['a bc']],
  ['5 &lt; 6', ['5 < 6']],
  ['<script>x</script><style>y</style><noscript>z</noscript>text<textarea>w</textarea>', ['text']],
  ['<p hidden>no</p><p style="display: none">no</p><p style="display:block">yes</p>', ['yes']],
  ['<figure><img alt="no"><figcaption>caption</figcaption></figure>text', ['text']],
  ['<!-- no -->text', ['text']],
  ['<form>all in a form</form>', ['all in a form']],
  ['', []],
] as const)('%s', ([html, lines]) => {
  expect(linesOf(html)).toEqual(lines)
})

test.for([
  [
    '<table><caption>Tonnes</caption><tr><th>Country<th>2020<tr><td>China<td>5<tr><td>India<td></table>',
    ['Country\t2020', '+China\t5', '+India\t–'],
  ],
  ['<table><tr><td>menu<td><p>one<p>two</table>', ['menu', 'one', 'two']],
  ['<table><tr><td><table><tr><td>a<td>b<tr><td>c<td>d</table><td>e</table>', ['a\tb', '+c\td', 'e']],
  [`<table><tr><td>a<td>b<tr><td>c<td>${'x'.repeat(130)}</table>`, ['a', 'b', 'c', 'x'.repeat(130)]],
] as const)('a table is of data, or lays out the page: %s', ([html, lines]) => {
  expect(linesOf(html)).toEqual(lines)
})

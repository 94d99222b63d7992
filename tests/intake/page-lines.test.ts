import { expect, test } from 'vitest'
import { readPageLines } from '../../src/intake/html/page-lines.ts'
import { parsePage } from '../../src/intake/html/parse-page.ts'

// a line below another one without a gap begins with `+`
const linesOf = (html: string): string[] =>
  readPageLines(parsePage(html).body).map(({ text, close }) => (close ? `+${text}` : text))

test.for([
  ['<p>one<p>two', ['one', 'two']],
  ['<p>one <b>bold</b>\n and <i>more</i></p>', ['one bold and more']],
  ['one<br>two<br><br>three', ['one', '+two', 'three']],
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
  ['<p><span>03.11.2022</span>Plant<br><time>10:20</time><a>Port</a>', ['03.11.2022 Plant', '+10:20 Port']],
  ['<p>CO<sub>2</sub>X 1<b>st</b> 0.5<i>%</i>', ['CO2X 1st 0.5%']],
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

test.for([
  ['<div><time>12.05.2023</time><span>Anna</span></div>', ['12.05.2023', '+Anna']],
  ['<nav><a>Home</a> | <a>News</a></nav>', ['Home', '+News']],
  ['<div><span><time>12.05</time><time>13.05</time></span> <a>Anna</a></div>', ['12.05', '+13.05', '+Anna']],
  ['<p><span>Ka</span><span>zan</span></p>', ['Kazan']],
  ['<div><span>Exports grew</span><span> by 12%.</span></div>', ['Exports grew by 12%.']],
  ['<div>By <a>Anna</a></div>', ['By Anna']],
  [
    `<div><span>${'x'.repeat(100)}</span> <span>${'y'.repeat(100)}</span></div>`,
    [`${'x'.repeat(100)} ${'y'.repeat(100)}`],
  ],
] as const)('labels that only style sets apart are lines: %s', ([html, lines]) => {
  expect(linesOf(html)).toEqual(lines)
})

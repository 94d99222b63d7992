import { expect, test } from 'vitest'
import { mediaOf, refuseImage } from '../../src/commands/media.ts'

test('an image stands below /media/', () => {
  expect(mediaOf('content/fair/hall.svg')).toEqual({ path: 'content/fair/hall.svg', url: '/media/fair/hall.svg' })
})

const SVG = 'xmlns="http://www.w3.org/2000/svg"'
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const refuse = (path: string, bytes: Uint8Array) => refuseImage(path, bytes)?.rule ?? null

test.for([
  '<svg><script>alert(1)</script></svg>',
  '<svg><svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script></svg>',
  '<svg><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script></svg>',
  '<svg><dc:script xmlns:dc="http://www.w3.org/1999/xhtml">alert(1)</dc:script></svg>',
  '<svg xmlns="http://www.w3.org/1999/xhtml"><style/></svg>',
  '<svg onload="alert(1)"/>',
  "<svg\nonload = 'alert(1)'/>",
  '<svg><svg:g onload="alert(1)"/></svg>',
  '<svg><a href="javascript:alert(1)"/></svg>',
  '<svg><use xlink:href="java&#115;cript:alert(1)"/></svg>',
  '<svg><use href="other.svg#a"/></svg>',
  '<svg><image href="data:image/svg+xml;base64,PHN2Zz4="/></svg>',
  '<svg><g xml:base="https://example.org/"/></svg>',
  '<svg><foreignObject/></svg>',
  '<svg><animate attributeName="href" to="javascript:alert(1)"/></svg>',
  '<svg><set attributeName="onclick" to="alert(1)"/></svg>',
  '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>',
  '<!DOCTYPE svg SYSTEM "own.dtd"><svg/>',
  '<?xml-stylesheet href="a.xsl" type="text/xsl"?><svg/>',
  '<?xml version="1.0" encoding="utf-7"?><svg/>',
  '<svg fill="url(https://example.org/a.svg#b)"/>',
  '<svg style="fill:\\75 rl(https://example.org)"/>',
  '<svg><style>@import "https://example.org/a.css";</style></svg>',
  '<svg><style>@im<!-- -->port "a.css"; .a{fill:u<![CDATA[rl(a.svg)]]>}</style></svg>',
  '<svg><style>a<style>b</style>@import "a.css";</style></svg>',
  '<svg><style><![CDATA[<!-- @import "a.css"; -->]]></style></svg>',
  '<svg><style>@import "a.css";',
  '<svg><title>a</title',
  '<svg><g a=b/></svg>',
  '<svg><g a="<script>"/></svg>',
  '<svg><!-- open </svg>',
])('%s is not served', (text) => {
  expect(refuse('content/a.svg', utf8(text))).toBe('image/active')
})

test('nor is a drawing that is no UTF-8', () => {
  const script = '<svg><script>alert(1)</script></svg>'
  const wide = new Uint8Array(Buffer.from(script, 'utf16le'))
  for (const bytes of [wide, new Uint8Array([0xff, 0xfe, ...wide]), new Uint8Array([0x1f, 0x8b, 8, 0])]) {
    expect(refuseImage('content/A.SVG', bytes)).toMatchObject({ rule: 'image/active', line: null })
  }
})

test.for([
  `<svg ${SVG}><title>Контейнер на вагоне</title><path d="M0 0h9"/></svg>`,
  `<?xml version='1.0' encoding='UTF-8' standalone="no"?>\n<!-- drawn by hand -->\n<svg ${SVG}></svg>\n`,
  `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg ${SVG}/>`,
  `<svg ${SVG}><style>.a{fill:url(#ink)} @media print{.a>b{fill:#000}}</style><g class="a" style="fill:url('#ink')"/></svg>`,
  '<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:rect width="9" height="9"/></svg:svg>',
  `<svg ${SVG} xmlns:xlink="http://www.w3.org/1999/xlink"><use xlink:href="#drum"/><use href="#вагон"/></svg>`,
  `<svg ${SVG}><image href="data:image/png;base64,iVBORw0KGgo="/></svg>`,
  `<svg ${SVG} xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"><g inkscape:label="a\\b" inkscape:onload="x"/></svg>`,
  `<svg ${SVG}><text>A &lt;script&gt; is on show: url(x)</text><desc><![CDATA[<script>]]></desc></svg>`,
  '',
])('%s is', (text) => {
  expect(refuseImage('content/a.svg', utf8(text))).toBe(null)
})

test('an image of another kind is looked at by nobody', () => {
  expect(refuse('content/a.png', utf8('<script>'))).toBe(null)
})

test('what is odd in a drawing is told at its place', () => {
  expect(refuseImage('content/a.svg', utf8('<svg>\n  <g/><foreignObject/>\n</svg>'))).toMatchObject({
    line: 2,
    column: 7,
    message: 'the drawing holds more than a drawing (<foreignObject>) and is left out; save it as plain SVG',
  })
})

test('however long or odd, it is read in one pass', () => {
  const long = 'a '.repeat(500_000)
  expect(
    refuse('a.svg', utf8(`<svg ${SVG}><!--${long}--><style><![CDATA[${long}]]></style><path d="${long}"/></svg>`)),
  ).toBe(null)
  expect(refuse('a.svg', utf8(`<svg${' a="b"'.repeat(200_000)}`))).toBe('image/active')
  expect(refuse('a.svg', utf8(`<svg${' '.repeat(500_000)}`))).toBe('image/active')
})

import { expect, test } from 'vitest'
import { insteadOfPage, withClient } from '../../../src/commands/watch/preview-page.ts'

const SCRIPT = '<script src="/.herald/client.js" data-build="r-1"></script>\n'
const shown = (page: string | Uint8Array): string => Buffer.from(withClient(page, 'r-1')).toString('latin1')

test.for([
  ['<body><p>A</p></body></html>', `<body><p>A</p>${SCRIPT}</body></html>`],
  [
    '<pre>&lt;/body></pre><i title="</body>"></i></body>',
    `<pre>&lt;/body></pre><i title="</body>"></i>${SCRIPT}</body>`,
  ],
  ['<p>no end', `<p>no end${SCRIPT}`],
])('the script stands before the end of the page: %s', ([page = '', expected]) => {
  expect(shown(page)).toBe(expected)
})

test('a page in another encoding keeps its bytes', () => {
  const page = Buffer.from('<body>\u00c3\u00ff</body>', 'latin1')
  expect(shown(page)).toBe(`<body>\u00c3\u00ff${SCRIPT}</body>`)
})

test('what stands in for a page escapes what it tells', () => {
  const problem = {
    severity: 'error',
    path: 'a<b>.txt',
    line: 1,
    column: null,
    rule: 'x',
    message: '<script>',
  } as const
  const page = insteadOfPage([problem], '')
  expect(page).toContain('a&lt;b>.txt:1 x  &lt;script>')
  expect(page).not.toContain('<script>')
})

import { describe, expect, test } from 'vitest'
import { hashOf } from '../../src/render/content-policy.ts'
import { createRenderer } from '../../src/render/create-renderer.ts'
import { TemplateError } from '../../src/render/template-error.ts'
import type { Theme } from '../../src/render/theme.ts'

interface Sources {
  readonly templates?: Readonly<Record<string, string>>
  readonly styles?: Readonly<Record<string, string>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly assets?: readonly string[]
}

const theme = ({ templates = {}, styles = {}, scripts = {}, assets = [] }: Sources): Theme => ({
  templates: new Map(
    Object.entries(templates).map(([name, text]) => [name, { path: `templates/${name}.eta`, text }] as const),
  ),
  styles: new Map(
    Object.entries(styles).map(([name, text]) => [name, { path: `templates/styles/${name}`, text }] as const),
  ),
  scripts: new Map(
    Object.entries(scripts).map(([name, text]) => [name, { path: `templates/scripts/${name}.js`, text }] as const),
  ),
  assets: assets.map((path) => ({ path, bytes: new Uint8Array() })),
})

const render = (templates: Readonly<Record<string, string>>, view: object): string =>
  createRenderer(theme({ templates }), { fonts: 'system' }).renderPage({
    path: 'a.html',
    root: '',
    template: 'page',
    view: () => view,
  }).text

const failure = (act: () => unknown): TemplateError => {
  try {
    act()
  } catch (error) {
    if (error instanceof TemplateError) return error
    throw error
  }
  throw new Error('nothing failed')
}

describe('printing', () => {
  test('values are escaped, in text and in attributes', () => {
    expect(render({ page: '<a title="<%= it.name %>"><%= it.name %></a>' }, { name: `<b>"&'` })).toBe(
      '<a title="&lt;b&gt;&quot;&amp;&#39;">&lt;b&gt;&quot;&amp;&#39;</a>',
    )
  })

  test('what HTML forbids is left out', () => {
    const name = 'a\u0000\u001b\u007f\u0085\ufdd0\uffff\u{1fffe}\ud800b\t\u00a0\u200f👩‍👧'
    expect(render({ page: '<%= it.name %>' }, { name })).toBe('ab\t\u00a0\u200f👩‍👧')
  })

  test('a part sees what it is handed alone, or all that its caller sees where it is handed nothing', () => {
    const parts = { 'parts/one': '[<%= it.own ?? "-" %><%= it.whole ?? "-" %>]' }
    const page = `<%~ include('parts/one', { own: 1 }) %><%~ include('parts/one') %>`
    expect(render({ page, ...parts }, { whole: 2 })).toBe('[1-][-2]')
  })

  test('a part is printed once for each object that is handed to it so', () => {
    const page = '<% for (const one of it.all) { %><%~ once("parts/one", one) %><% } %>'
    const told: string[] = []
    const one = {
      get name() {
        told.push('asked')
        return 'A & B'
      },
    }
    expect(render({ page, 'parts/one': '<b><%= it.name %></b>' }, { all: [one, { name: 'C' }, one] })).toBe(
      '<b>A &amp; B</b><b>C</b><b>A &amp; B</b>',
    )
    expect(told).toEqual(['asked'])
  })

  test('the layout gets the page as its body, and what is said of it', () => {
    const templates = {
      page: `<% layout('frame', { tone: 'low' }) %><i></i>`,
      frame: '<%= it.tone %><%~ it.body %><%= it.n %>',
    }
    expect(render(templates, { n: 1 })).toBe('low<i></i>1')
  })

  test('addresses lead from the page; the mark they begin with is dropped from all else', () => {
    const page = '<a href="<%= it.way %>" title="<%= it.name %>"><%= it.name %></a><a href="<%= it.text %>"></a>'
    const view = { way: '\ufdd0regions/index.html', name: '\ufdd0North\ufdd0', text: 'a\ufdd0b' }
    const renderer = createRenderer(theme({ templates: { page } }), { fonts: 'system' })
    expect(
      renderer.renderPage({ path: 'it/x/index.html', root: '../../', template: 'page', view: () => view }).text,
    ).toBe('<a href="../../regions/index.html" title="North">North</a><a href="ab"></a>')
  })

  test('the same page is printed the same twice', () => {
    const renderer = createRenderer(theme({ templates: { page: '<%= it.n %>' } }), { fonts: 'system' })
    const page = { path: 'a.html', root: '', template: 'page', view: () => ({ n: 1 }) }
    expect(renderer.renderPage(page)).toEqual(renderer.renderPage(page))
  })
})

describe('errors say where', () => {
  test('a value that is not there, inside a part', () => {
    const templates = { page: `<%~ include('parts/one') %>`, 'parts/one': '<ul>\n<li>\n  <%= it.place.name %>\n</ul>' }
    const { problem, message } = failure(() => render(templates, {}))
    expect(problem).toMatchObject({ path: 'templates/parts/one.eta', line: 3, column: 3, rule: 'template/run' })
    expect(message).toBe(
      [
        `templates/parts/one.eta:3:3 template/run  ${problem.message}`,
        '',
        '  1 | <ul>',
        '  2 | <li>',
        '  3 |   <%= it.place.name %>',
        '    |   ^',
      ].join('\n'),
    )
  })

  test.for([
    ['null', 'it threw null; mend the code or what it uses'],
    ['undefined', 'it threw something of type undefined; mend the code or what it uses'],
    ['Object.create(null)', 'it threw something of type object; mend the code or what it uses'],
    ['new RangeError("too far")', 'too far; mend the code or what it uses'],
  ] as const)('throw %s', ([thrown, told]) => {
    const { problem } = failure(() => render({ page: `one\n<% throw ${thrown} %>` }, {}))
    expect(problem).toMatchObject({ line: 2, column: 1, rule: 'template/run', message: told })
    expect(problem.frame).toEqual(['  1 | one', `  2 | <% throw ${thrown} %>`, '    | ^'])
  })

  test('a part that does not exist', () => {
    const { problem } = failure(() => render({ page: `\n<%~ include('parts/storey') %>` }, {}))
    expect(problem).toMatchObject({ path: 'templates/page.eta', line: 2 })
    expect(problem.message).toContain('parts/storey')
  })

  test.for([
    ['a tag that is not closed', 'one\n<p><%= it.name </p>', 2],
    ['a string that is not closed', 'one\n<%= "name %>', 2],
    ['an expression that is none', 'one\n<% if (it.a) { %>\n<%= it.name. %>\n<% } %>', 3],
    ['a bracket too many', 'one\n<% if (it.a) { %>\n<% }) %>\nmore\n<%= it.b %>', 3],
    ['a bracket never closed', 'one\n<% for (const a of it.all) { %>\n<%= a %>', 2],
  ] as const)('%s', ([, text, line]) => {
    const { problem, message } = failure(() =>
      createRenderer(theme({ templates: { page: text } }), { fonts: 'system' }),
    )
    expect(problem).toMatchObject({ severity: 'error', path: 'templates/page.eta', line, rule: 'template/syntax' })
    expect(message).toContain('^')
  })
})

describe('style sheets', () => {
  const styles = {
    'base.css': '@import "parts/fonts.css";\n@import "parts/ink.css";\nbody { margin: 0; }',
    'parts/fonts.css': '@font-face { font-family: "A"; }',
    'parts/ink.css': 'a { color: red; }',
  }
  const assets = ['assets/fonts/a.woff2', 'assets/mark.svg']

  test('only those of the first level are served, with their parts inside', () => {
    const { sheets } = createRenderer(theme({ styles, assets }), { fonts: 'bundled' })
    expect(sheets).toEqual([{ path: 'assets/base.css', text: '@font-face{font-family:"A"}a{color:red}body{margin:0}' }])
  })

  test('system fonts leave out the faces and their files', () => {
    const renderer = createRenderer(theme({ styles, assets }), { fonts: 'system' })
    expect(renderer.sheets.map(({ text }) => text)).toEqual(['a{color:red}body{margin:0}'])
    expect(renderer.assets.map(({ path }) => path)).toEqual(['assets/mark.svg'])
  })

  test.for([
    ['parts/inc.css', 'a missing part'],
    ['base.css', 'a sheet that imports itself'],
  ])('%s: %s is an error with its line', ([target]) => {
    const broken = { 'base.css': `a { top: 0; }\n@import "${target}";` }
    const { problem } = failure(() => createRenderer(theme({ styles: broken }), { fonts: 'system' }))
    expect(problem).toMatchObject({ path: 'templates/styles/base.css', line: 2, rule: 'style/import' })
  })
})

describe('inline pieces', () => {
  const styles = {
    'base.css': 'a { color: red; }',
    'inline/lost.css': '@import "../parts/ink.css";\nb { top: 0; }',
    'parts/ink.css': 'i { top: 0; }',
  }
  const page = "<style><%~ it.dress.sheets.lost %></style><script><%~ it.dress.scripts['go'] %></script>"
  const print = (script: string) => {
    const renderer = createRenderer(theme({ templates: { page }, styles, scripts: { go: script } }), {
      fonts: 'system',
    })
    const { text } = renderer.renderPage({ path: 'a.html', root: '', template: 'page', view: () => ({}) })
    return { renderer, text }
  }

  test('a sheet of the folder “inline” stands in the page and is not served', () => {
    const { renderer, text } = print('go()')
    expect(renderer.sheets.map(({ path }) => path)).toEqual(['assets/base.css'])
    expect(text).toContain('<style>i{top:0}b{top:0}</style>')
  })

  test('the policy names what stands in the page by its hash, and nothing unsafe', () => {
    const { renderer, text } = print('\r\ngo("ё")\r\nstop()\r\n')
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(text) ?? []
    expect(script).toBe('go("ё")\nstop()')
    const directives = new Map(renderer.policy.split('; ').map((one) => [one.split(' ', 1)[0], one]))
    expect(directives.get('script-src')).toBe(`script-src ${hashOf(script)}`)
    expect(directives.get('style-src')).toBe(`style-src 'self' ${hashOf('i{top:0}b{top:0}')}`)
    expect(directives.get('default-src')).toBe("default-src 'none'")
    expect(renderer.policy).not.toMatch(/unsafe|\*|[\r\n]/)
  })

  test('a theme without scripts allows none', () => {
    expect(createRenderer(theme({}), { fonts: 'system' }).policy).toContain("; script-src 'none'; style-src 'self'; ")
  })

  test.for(['a("</script>")', 'one()\n  if (a<!--b) two()', 'a = "<SCRIPT>"'])('%s would end its element', (script) => {
    const { problem } = failure(() => print(script))
    expect(problem).toMatchObject({ path: 'templates/scripts/go.js', rule: 'script/markup' })
    expect(problem.line).toBe(script.includes('\n') ? 2 : 1)
  })

  test.for(['a < script', 'if (a < !b) c()', '"<\\/script>"'])('%s may stand', (script) => {
    expect(print(script).text).toContain(script)
  })
})

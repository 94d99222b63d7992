import { Eta } from 'eta/core'
import { describe, expect, test } from 'vitest'
import { printDress } from '../../src/render/print-dress.ts'
import { templatesNamedIn } from '../../src/render/templates-named-in.ts'

describe('the templates that a template names', () => {
  test.for<[string, string[] | null]>([
    ['<p>include</p>', []],
    [`<%~ include('parts/when', { when }) %> <%~ include("parts/lang") %>`, ['parts/when', 'parts/lang']],
    [`<% layout('layout', { pageSheets: ['base'] }) -%><%~ it.layout %>`, ['layout']],
    [`<% for (const one of it.list) { %><%~ once('parts/story', one) %><% } %>`, ['parts/story']],
    [`<%~ include('parts/a', { text: '%>' }) %><%~ include('parts/b') %>`, ['parts/a', 'parts/b']],
    ['<%~ include(it.part) %>', null],
    [`<%~ include('parts/' + it.part) %>`, null],
    ['<%~ include(`parts/when`) %>', null],
    [`<% const print = include %><%~ print('parts/a') %>`, null],
    [`<%~ $print('parts/a', it) %>`, null],
  ])('%s', ([text, names]) => {
    expect(templatesNamedIn(new Eta(), text)).toEqual(names)
  })
})

const TEXTS: Readonly<Record<string, string>> = {
  article: `<% layout('layout') %><%~ include('parts/list') %>`,
  index: `<% layout('layout') %><%~ include('parts/matrix') %>`,
  layout: '<%~ it.body %>',
  free: '<%~ include(it.part) %>',
  'parts/list': `<%~ include('parts/when') %>`,
  'parts/when': 'when',
  'parts/matrix': `<%~ include('parts/matrix') %>`,
}

const pages = ['article', 'index', 'free']

const open = (texts: Readonly<Record<string, string>>, common: object = { fonts: 'system' }) => {
  const templates = new Map(Object.entries(texts).map(([name, text]) => [name, { path: `${name}.eta`, text }]))
  return printDress({ templates, common })
}

describe('the dress of a page', () => {
  test.for<[string, string[]]>([
    ['article', ['article', 'free']],
    ['layout', ['article', 'index', 'free']],
    ['parts/when', ['article', 'free']],
    ['parts/matrix', ['index', 'free']],
    ['parts/new', ['free']],
  ])('another %s is another dress of %s', ([name, changed]) => {
    const [before, after] = [open(TEXTS), open({ ...TEXTS, [name]: 'another' })]
    expect(pages.filter((page) => before(page) !== after(page))).toEqual(changed)
  })

  test('what stands in every page dresses every page', () => {
    const [before, after] = [open(TEXTS), open(TEXTS, { fonts: 'bundled' })]
    expect(pages.filter((page) => before(page) !== after(page))).toEqual(pages)
  })

  test('the same templates in another order are the same dress', () => {
    const turned = Object.fromEntries(Object.entries(TEXTS).reverse())
    expect(pages.map(open(turned))).toEqual(pages.map(open(TEXTS)))
  })
})

import { expect, test } from 'vitest'
import { formatProblem } from '../../src/base/problem.ts'
import { traceLinks } from '../../src/commands/trace-links.ts'

const trace = (link: string, text: string, sources: readonly string[] = ['a.md']) => {
  const dead = ['a/index.html', 'en/a/index.html'].map(
    (path) => ({ path, link, rule: 'check/link', message: 'm' }) as const,
  )
  return traceLinks(
    dead,
    dead.map(({ path }) => ({ path, sources: () => sources })),
    () => text,
  ).map(formatProblem)
}

test.for([
  ['b.html', 'x [b](b.html)', 'a.md:1:7 check/link  m'],
  ['b.html', 'data b.htmls\n\n[b](<b.html> "b")', 'a.md:3:6 check/link  m'],
  ['b.html', '[b]: b.html', 'a.md:1:6 check/link  m'],
  ['%D0%BD%D0%B5%D1%82.html', '[b](нет.html)', 'a.md:1:5 check/link  m'],
  ['../c/index.html#p9', '[c](c.md#p9)', 'a.md:1:9 check/link  m'],
  ['50%.html', '[c](50%.html)', 'a.md:1:5 check/link  m'],
] as const)('%s in %j', ([link, text, told]) => {
  expect(trace(link, text)).toEqual([told])
})

test.for([
  ['b.html', '[b](ab.html)', ['a.md']],
  ['../c/index.html#p9', '[c](c.md#p99)', ['a.md']],
  ['b.html', '[b](b.html)', []],
  ['b.html', '[b](b.html)', ['a.md', 'b.md']],
] as const)('%s is not in %j of %j', ([link, text, sources]) => {
  expect(trace(link, text, sources)).toEqual(['a/index.html check/link  m', 'en/a/index.html check/link  m'])
})

import { expect, test } from 'vitest'
import { findWithheld } from '../../src/commands/withheld-images.ts'
import { filesNamedIn } from '../../src/site/html-links.ts'

const body = (path: string, ...images: readonly string[]): string[] =>
  filesNamedIn(
    path,
    images.map((image) => ({ kind: 'figure', text: '', html: `<img src="${image}" alt="">` })),
  )

test.for([
  ['a chart that only a draft shows', [], [body('content/plan.md', 'chart.svg')], ['content/chart.svg']],
  ['one that a page shows too', [body('content/pages/a.md', '../chart.svg')], [body('content/b.md', 'chart.svg')], []],
  ['one from below', [], [body('content/fair/b.md', '../port%20view.png?v=2')], ['content/port view.png']],
  ['one from elsewhere', [], [body('content/b.md', 'https://example.org/chart.svg')], []],
  ['one that nobody shows', [body('content/a.md', 'other.svg')], [], []],
] as const)('%s', ([, shown, held, withheld]) => {
  expect([...findWithheld(shown, held)]).toEqual(withheld)
})

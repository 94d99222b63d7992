import type { PlainPage } from '../content.ts'
import type { Sheet } from '../desk.ts'
import { resolveHtml } from '../html-links.ts'
import { makeLayout } from '../layout.ts'
import { tie } from '../phrases.ts'
import type { PlainView } from '../views/pages.ts'

/** An editorial page, as written. */
export const viewPlain = (sheet: Sheet, page: PlainPage): PlainView => ({
  kind: 'plain',
  layout: makeLayout(sheet, {
    title: page.title,
    description: page.description ?? page.blocks.find((block) => block.kind === 'paragraph')?.text ?? page.title,
    section: null,
    subject: { kind: 'text' },
    crumbs: [{ text: page.title, href: null, lang: null }],
  }),
  heading: tie(page.title),
  html: resolveHtml(sheet, page.path, page.blocks),
})

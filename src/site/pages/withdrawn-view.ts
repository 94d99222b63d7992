import type { Sheet } from '../desk.ts'
import { makeLayout } from '../layout.ts'
import { linkTo } from '../urls.ts'
import type { WithdrawnView } from '../views/article.ts'

/** What is left of an article that was taken back: that it was, and nothing of it. */
export const viewWithdrawn = (sheet: Sheet): WithdrawnView => {
  const { heading, text } = sheet.wording.article.withdrawn
  return {
    kind: 'withdrawn',
    layout: makeLayout(sheet, { title: heading, description: text, section: 'articles', subject: null }),
    heading,
    text,
    home: { text: sheet.wording.notFound.home, href: linkTo(sheet.prefix) },
  }
}

import type { Sheet } from '../desk.ts'
import { makeLayout } from '../layout.ts'
import { linkTo } from '../urls.ts'
import type { NotFoundView } from '../views/pages.ts'

/** One page for every address that is not there, in all interface languages. */
export const viewNotFound = (sheet: Sheet): NotFoundView => ({
  kind: 'not-found',
  layout: makeLayout(sheet, {
    title: sheet.wording.notFound.heading,
    description: sheet.wording.notFound.text,
    section: null,
    subject: null,
  }),
  messages: sheet.desks.map((desk) => {
    const { heading, text, home } = desk.wording.notFound
    return {
      lang: desk.language,
      heading,
      text,
      home: { text: home, href: linkTo(desk.prefix) },
    }
  }),
})

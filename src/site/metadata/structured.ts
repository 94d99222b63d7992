import type { Sheet } from '../desk.ts'
import type { Heading } from '../layout.ts'

/** What schema.org’s vocabulary says of a page, as JSON-LD that may stand in a script element. */
export const structuredOf = (sheet: Sheet, heading: Heading): string =>
  escapeScript(
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'WebPage',
      ...(heading.title === null ? {} : { name: heading.title }),
      description: heading.description,
      inLanguage: sheet.language,
    }),
  )

// `</script>` in a text would end the element
const escapeScript = (json: string): string => json.replaceAll('<', '\\u003c')

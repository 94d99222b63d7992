const SPACES = /\s+/gu
// two spaces, a tab, a no-break space: without one of these there is nothing to do
const UNEVEN = /\s\s|[^\S ]/u

/** A text with one plain space for each run of white space. */
export const squeeze = (text: string): string => (UNEVEN.test(text) ? text.replace(SPACES, ' ') : text)

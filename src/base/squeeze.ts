const SPACES = /\s+/gu
// a tab, a no-break space, two spaces: without one of these there is nothing to do
const UNEVEN = /[^\S ]| {2}/u

/** A text with one plain space for each run of white space. */
export const squeeze = (text: string): string => (UNEVEN.test(text) ? text.replace(SPACES, ' ') : text)

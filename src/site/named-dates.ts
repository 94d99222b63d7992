/** Whether a text names any year or any day of a month; `months` are the lower-case forms of its language. */
export const holdsDate = (text: string, months: ReadonlySet<string>): boolean =>
  NUMERIC_DATE.test(text) ||
  [...text.matchAll(BEFORE_WORD), ...text.matchAll(AFTER_WORD)].some(({ groups }) =>
    months.has(groups?.word?.toLowerCase() ?? ''),
  )

// «в 2021 году», «17.05.21»
const NUMERIC_DATE = /(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?!\d)/u
// «17 мая»
const BEFORE_WORD = /(?<!\d)\d{1,2}\s+(?<word>\p{L}+)/gu
// “May 17”
const AFTER_WORD = /(?<!\p{L})(?<word>\p{L}+)\s+\d{1,2}(?!\d)/gu

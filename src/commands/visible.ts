// control characters, which a terminal would obey: `ESC[2J`
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/** A text of unknown origin as a terminal may print it: on one line, control characters as `�`. */
export const visible = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').replace(CONTROL, '�')

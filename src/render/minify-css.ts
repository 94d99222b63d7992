/**
 * Takes comments and needless white space out of a style sheet and changes nothing else: strings and url(…) stay as
 * they are, and so does every space that may be a combinator or part of a value.
 */
export const minifyCss = (css: string): string =>
  css
    .replace(PIECE, (piece) => (piece.startsWith('/*') ? ' ' : SPACE.test(piece) ? ' ' : piece))
    .split(QUOTED)
    .map((part, at) => (at % 2 === 1 ? part : tighten(part)))
    .join('')
    .trim()

// A string, a url(…), a comment, or a run of white space.
const PIECE = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\)|\/\*.*?\*\/|\s+/gsu

const SPACE = /^\s/u

// The parts that must not be touched, kept by the split because of the group.
const QUOTED = /("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)]*\))/su

// « { », «; », «, »: no space means anything there.
const AROUND_MARKS = /\s*([{};,])\s*/gu

// «color: red», «(min-width: 40rem)»: a colon after a name that opens a declaration or a condition; never «a :hover».
const AFTER_COLON = /([{;(][\w-]+): /gu

// «a > b»: no child combinator needs its spaces.
const AROUND_CHILD = / ?> ?/gu

// «0.5rem», «-0.015em»; never «10.5pt».
const LEADING_ZERO = /(?<![\w.#])0(?=\.\d)/gu

const LAST_SEMICOLON = /;\}/gu

const tighten = (css: string): string =>
  css
    .replace(/\s+/gu, ' ')
    .replace(AROUND_MARKS, '$1')
    .replace(AROUND_CHILD, '>')
    .replace(AFTER_COLON, '$1:')
    .replace(LEADING_ZERO, '')
    .replace(LAST_SEMICOLON, '}')

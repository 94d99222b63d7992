import { readEntity } from './entities.ts'

/** Readable text, and where in the decoded file each of its UTF-16 units comes from; null: unit for unit from `start`. */
export interface CleanText {
  readonly text: string
  readonly origin: readonly number[] | null
}

// names of HTML elements and their Word cousins: “<SAHA>” is no tag
const TAG_NAMES =
  'a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|mark|meta|nav|nobr|noindex|noscript|object|ol|option|p|param|path|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|use|video|wbr|o:p'

// `&nbsp;`, `&amp;nbsp;`, `&#8212;`, `<br />`, a letter with combining marks, a full-width letter or
// digit, an odd space, an invisible or control character
const TOKEN = new RegExp(
  [
    '&(?:amp;)?(?<entity>#x[\\da-f]{1,6}|#\\d{1,7}|[a-z]{2,8}\\d{0,2});',
    `<(?<tag>/?(?:${TAG_NAMES}))(?:[\\s/][^<>]*)?>`,
    '(?<marked>[\\p{L}\\p{N}]\\p{M}+)',
    '(?<wide>[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a])',
    '(?<space>[^\\P{Zs} ])',
    '(?<invisible>[^\\P{Cc}\\t]|\\p{Cf}|\\p{DI})',
  ].join('|'),
  'giu',
)

// anything that TOKEN may match, cheaply
const SUSPECT = /[&<\p{M}\p{Cf}\p{DI}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[^\P{Zs} ]|[^\P{Cc}\t]/u

// Latin, Greek and Cyrillic are looked up, for every sign of every text is asked; dashes and quotes pass as well
const KNOWN = 0x530
const SUSPECTS = Uint8Array.from({ length: KNOWN }, (_, unit) => (SUSPECT.test(String.fromCharCode(unit)) ? 1 : 0))
const isMark = (unit: number): boolean => unit >= 0x2010 && unit <= 0x2027

const isSuspect = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit < KNOWN ? SUSPECTS[unit] === 1 : !isMark(unit)) return SUSPECT.test(text)
  }
  return false
}

const INVISIBLE = /[^\P{Cc}\t]|\p{Cf}|\p{DI}/gu
const SPACES = /[\p{Zs}\t\r\n]/gu
// `<td>` parts cells, `<br>` and `<img>` part words, `<b>` parts nothing
const CELL = /^\/?t[dh]$/i
const SPACE_TAG = /^(?:br|hr|img|input|button|option|iframe)$/i

const substitute = (groups: Readonly<Record<string, string | undefined>>, whole: string): string => {
  const { entity, tag, marked, wide, space } = groups
  if (entity !== undefined)
    return (readEntity(entity) ?? readEntity(entity.toLowerCase()) ?? whole).replace(SPACES, ' ').replace(INVISIBLE, '')
  if (tag !== undefined) return CELL.test(tag) ? '\t' : SPACE_TAG.test(tag) ? ' ' : ''
  if (marked !== undefined) return marked.normalize('NFC')
  if (wide !== undefined) return wide.normalize('NFKC')
  return space === undefined ? '' : ' '
}

/** Frees a stretch of a file of markup and invisible characters: «сни&shy;мали&nbsp;с<br>» → «снимали с ». */
export const cleanText = (file: string, start: number, end: number): CleanText => {
  const raw = file.slice(start, end)
  if (!isSuspect(raw)) return { text: raw, origin: null }
  const origin: number[] = []
  let text = ''
  let at = 0
  const copy = (to: number): void => {
    for (let index = at; index < to; index += 1) origin.push(start + index)
    text += raw.slice(at, to)
  }
  for (const match of raw.matchAll(TOKEN)) {
    copy(match.index)
    const put = substitute(match.groups ?? {}, match[0])
    for (let unit = 0; unit < put.length; unit += 1) origin.push(start + match.index)
    text += put
    at = match.index + match[0].length
  }
  copy(raw.length)
  return { text, origin }
}

import { ROOT_MARK } from './root-mark.ts'

// All that may stand in HTML as it is: most texts hold nothing else, and to see that is quick
const UNSAFE = /[^\t\n\f\r !#-%(-;=?-~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/
// What HTML forbids: control characters, halves of surrogate pairs, code points that are no characters
const FORBIDDEN = /[\p{Noncharacter_Code_Point}\p{Surrogate}]|[^\P{Cc}\t\n\f\r]/gu
const SPECIAL = /[&<>"']/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A value as content of an element or value of an attribute; what HTML cannot hold is dropped: `a\u001b<` → `a&lt;`. */
export const escapeHtml = (value: unknown): string => {
  const text = typeof value === 'string' ? value : String(value)
  return UNSAFE.test(text) ? text.replace(FORBIDDEN, '').replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign) : text
}

// an address as it may stand, with the mark or without
const PLAIN_ADDRESS = /^\ufdd0?[\t\n\f\r !#-%(-;=?-~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/

/** As `escapeHtml`, for the value of `href` or `src`: the mark of the site’s root stays where the address begins with it. */
export const escapeAddress = (value: unknown): string => {
  const text = typeof value === 'string' ? value : String(value)
  if (PLAIN_ADDRESS.test(text)) return text
  return text.startsWith(ROOT_MARK) ? ROOT_MARK + escapeHtml(text.slice(1)) : escapeHtml(text)
}

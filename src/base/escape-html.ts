// What HTML forbids: control characters, halves of surrogate pairs, code points that are no characters
const FORBIDDEN = /[\p{Noncharacter_Code_Point}\p{Surrogate}]|[^\P{Cc}\t\n\f\r]/gu
// The same and whole surrogate pairs: most texts have none, and to see that is quick
const SUSPECT = /[^\t\n\f\r -~\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/
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
  const text = String(value)
  const clean = SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text
  return clean.replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign)
}

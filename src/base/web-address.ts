// `https://example.org`
const ON_THE_WEB = /^https?:\/\/\S+$/i
// «100%», «%zz»
const STRAY_PERCENT = /%(?![0-9a-f]{2})/gi
// signs that browsers let pass and RFC 3986 does not, «#» where it stands for the second time
const UNFIT = /[[\]|^{}\\`]|(?<=#.*)#/g

/**
 * A text as an address of the web that any program takes: `https://пример.рф/a|b` →
 * `https://xn--e1afmkfd.xn--p1ai/a%7Cb`; without the name and password it may hold. Null where it is none.
 */
export const webAddress = (text: string | null): string | null => {
  if (text === null || !ON_THE_WEB.test(text) || !URL.canParse(text)) return null
  const { origin, pathname, search, hash } = new URL(text)
  const rest = `${pathname}${search}${hash}`.replace(STRAY_PERCENT, '%25').replace(UNFIT, encodeURIComponent)
  return origin + rest
}

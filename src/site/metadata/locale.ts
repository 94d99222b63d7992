/** A language where it is mostly spoken, as Open Graph names it: `it` → `it_IT`, `en` → `en_US`. */
export const localeOf = (language: string): string => {
  const { language: base, region } = new Intl.Locale(language).maximize()
  return region === undefined ? base : `${base}_${region}`
}

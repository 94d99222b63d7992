/** Whether a text may be the address of a site: on the web, and without `?` or `#`, for paths are put behind it. */
export const isSiteAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:/i.test(text) && !/[?#\s]/.test(text)

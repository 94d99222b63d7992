import type { Desk } from './desk.ts'

/** The name of the site in the page’s language. */
export const siteNameOf = (desk: Desk): string => textIn(desk, desk.settings.title) ?? desk.wording.index.heading

/** The sentence about the site in the page’s language. */
export const siteDescriptionOf = (desk: Desk): string =>
  textIn(desk, desk.settings.description) ?? desk.wording.index.heading

// a text of the config in the page’s language, else in the site’s first
const textIn = ({ language, settings }: Desk, texts: Readonly<Record<string, string>>): string | null =>
  texts[language] ?? texts[settings.languages[0]] ?? null

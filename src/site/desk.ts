import type { LanguageCode, LanguagePack } from '../languages/language.ts'
import type { Wording } from '../languages/parts/wording.ts'
import type { SiteSettings } from '../records/site-settings.ts'
import type { Atlas } from './atlas.ts'
import type { SiteContent } from './content.ts'
import type { Register } from './register.ts'
import type { SitePacks } from './site-packs.ts'
import { NOT_FOUND_URL, type Prefix, waysFrom, waysFromAnywhere } from './urls.ts'

/** What all pages of one interface language are made with. */
export interface Desk {
  readonly language: string
  readonly prefix: Prefix
  /** The language where it is mostly spoken, as Open Graph names it: `it_IT`, `en_US`. */
  readonly locale: string
  readonly wording: Wording
  readonly settings: SiteSettings
  readonly packs: SitePacks
  readonly register: Register
  readonly content: SiteContent
  readonly atlas: Atlas
  /** Every planned address: nothing links to a page that will not be there. */
  readonly urls: ReadonlySet<string>
  /** The pages among them that search engines are to leave alone. */
  readonly hidden: ReadonlySet<string>
  /** The desks of all interface languages, in the site’s order. */
  readonly desks: readonly Desk[]
  /** Compares names as a dictionary in this language does. */
  readonly compare: (a: string, b: string) => number
}

/** A desk with one page on it: knows the way from there. */
export interface Sheet extends Desk {
  readonly url: string
  /** The way to an address that is known to be planned. */
  readonly href: (to: string) => string
  /** The way to an address, or null where no page stands there. */
  readonly find: (to: string) => string | null
}

export const openSheet = (desk: Desk, url: string): Sheet => {
  const href = url === NOT_FOUND_URL ? waysFromAnywhere(desk.settings.baseUrl) : waysFrom(url)
  const find = (to: string): string | null => (desk.urls.has(to) ? href(to) : null)
  return { ...desk, url, href, find }
}

const isPacked = (packs: SitePacks, code: string): code is LanguageCode => Object.hasOwn(packs.languages, code)

/** The pack of a language, or null where there is none. */
export const packOf = (packs: SitePacks, code: string): LanguagePack | null =>
  isPacked(packs, code) ? packs.languages[code] : null

/** A `lang` attribute for a text: null where the text is in the page’s own language. */
export const langOf = (desk: Desk, language: string): string | null => (language === desk.language ? null : language)

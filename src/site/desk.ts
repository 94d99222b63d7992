import type { LanguageCode, LanguagePack } from '../languages/language.ts'
import type { Wording } from '../languages/parts/wording.ts'
import type { SiteSettings } from '../records/site-settings.ts'
import type { Atlas } from './atlas.ts'
import type { SiteContent } from './content.ts'
import type { Entry } from './entry.ts'
import type { Folder } from './folders.ts'
import type { Frame } from './frame.ts'
import type { Memory } from './memory.ts'
import type { Printer } from './prints.ts'
import type { Register } from './register.ts'
import type { SitePacks } from './site-packs.ts'
import { linkTo, type Prefix } from './urls.ts'
import type { PlaceLabel } from './views/labels.ts'
import type { HeadlineItem, Story, StoryLine } from './views/stories.ts'
import type { Lane } from './views/waybill.ts'

/** What is settled of one interface language before any page of it is made. */
export interface DeskFacts {
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
  readonly prints: Printer
  readonly memory: Memory
  /** Every planned address: nothing links to a page that will not be there. */
  readonly urls: ReadonlySet<string>
  /** The pages among them that search engines are to leave alone. */
  readonly hidden: ReadonlySet<string>
  /** The desks of all interface languages, in the site’s order. */
  readonly desks: readonly Desk[]
  /** Compares names as a dictionary in this language does. */
  readonly compare: (a: string, b: string) => number
}

/** What all pages of one interface language are made with; what many of them show alike is made once. */
export interface Desk extends DeskFacts {
  readonly label: {
    readonly region: (code: string) => PlaceLabel
    readonly country: (code: string) => PlaceLabel
    readonly group: (code: string) => PlaceLabel
    /** The address of a chapter’s page, if there is one. */
    readonly chapter: (code: string) => string | null
  }
  readonly frame: () => Frame
  /** How the two of a pair are tied, as the page of each and their own tell it. */
  readonly lanes: (pair: Folder) => readonly Lane[]
  /** The address of an article’s page; nothing on that page itself, where a link needs none. */
  readonly page: (entry: Entry) => string
  /** An article as lists show it. */
  readonly story: (entry: Entry) => Story
  /** An article on one line. */
  readonly line: (entry: Entry) => StoryLine
  /** An article as short lists show it. */
  readonly headline: (entry: Entry) => HeadlineItem
}

/** A desk with one page on it. */
export interface Sheet extends Desk {
  readonly url: string
}

/** The address of a page, or null where none stands there. */
export const findLink = ({ urls }: DeskFacts, url: string): string | null => (urls.has(url) ? linkTo(url) : null)

const isPacked = (packs: SitePacks, code: string): code is LanguageCode => Object.hasOwn(packs.languages, code)

/** The pack of a language, or null where there is none. */
export const packOf = (packs: SitePacks, code: string): LanguagePack | null =>
  isPacked(packs, code) ? packs.languages[code] : null

/** A `lang` attribute for a text: null where the text is in the page’s own language. */
export const langOf = (desk: Desk, language: string): string | null => (language === desk.language ? null : language)

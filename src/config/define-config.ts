/** A record as `herald records` prints it, for programs that read them. */
export type { PublicRecord } from '../records/public-record.ts'

/** A text of the site: one for all interface languages, or one for each by its code. */
export type Localised = string | Readonly<Record<string, string>>

/**
 * What a site's owner may decide in `herald.config.ts`; everything has a default. The configuration reference is made of
 * these comments and of the schema.
 */
export interface SiteConfig {
  /**
   * Name of the site, in the header, in titles and in feeds.
   * @default “Regional exports”, «Экспорт регионов», «Export delle regioni»
   * @example title: { ru: 'Экспорт Урала', en: 'Exports of the Urals' }
   */
  readonly title?: Localised
  /**
   * One sentence about the site, for search engines, feeds and previews of links.
   * @default a sentence on who trades what with whom
   * @example description: 'Who buys what the Urals make.'
   */
  readonly description?: Localised
  /**
   * Languages of the interface. The first is served at the root, the others under their codes: `/it/`, `/en/`. Articles
   * keep their own language and stand in every interface.
   * @default the language of most articles
   * @example languages: ['ru', 'en']
   */
  readonly languages?: readonly string[]
  /**
   * ISO 3166-1 code of the exporting country, whose regions get pages.
   * @example home: 'IT'
   */
  readonly home?: string
  /**
   * Absolute address the site is served from. What needs full addresses (canonical links, language alternates, the
   * sitemap, RSS) is left out without it. `--base-url` goes before it.
   * @default none
   * @example baseUrl: 'https://example.org/exports/'
   */
  readonly baseUrl?: string
  /**
   * Year or day the collection begins with. It dates undated articles in feeds, where a date is required, and nowhere else.
   * @default none
   * @example since: '2018'
   */
  readonly since?: string
  readonly territories?: {
    /**
     * Places that ISO lists under another country than the one that claims them are left out: the only choice there is.
     * @default `exclude`
     * @example territories: { unlisted: 'exclude' }
     */
    readonly unlisted?: 'exclude'
  }
  /**
   * Said under each article whose source says nothing of rights.
   * @default nothing
   * @example rights: '© The publishers named under each article'
   */
  readonly rights?: string
  readonly theme?: {
    /**
     * `bundled` serves the fonts of the theme with the site; `system` uses those of the reader’s machine and saves
     * 300 kB of output.
     * @example theme: { fonts: 'system' }
     */
    readonly fonts?: 'bundled' | 'system'
  }
}

/** Gives a config its type: `export default defineConfig({ title: 'Regional exports' })`. */
export const defineConfig = (config: SiteConfig): SiteConfig => config

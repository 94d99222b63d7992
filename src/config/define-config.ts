/** A text of the site: one for all interface languages, or one for each by its code. */
export type Localised = string | Readonly<Record<string, string>>

/** What a site's owner may decide in `herald.config.ts`; everything has a default. */
export interface SiteConfig {
  /** Name of the site. */
  readonly title?: Localised
  /** One sentence about the site. */
  readonly description?: Localised
  /** Interface languages; the first is served at the root. Without it: the language of most articles. */
  readonly languages?: readonly string[]
  /** ISO 3166-1 code of the exporting country; without it RU. */
  readonly home?: string
  /** Absolute address the site is served from. */
  readonly baseUrl?: string
  /** Year (`2018`) or day (`2018-03-01`) the collection begins with. */
  readonly since?: string
  /** Places that ISO lists under another country than the one that claims them are left out: the only choice there is. */
  readonly territories?: { readonly unlisted?: 'exclude' }
  /** Said under each article whose source says nothing of rights. */
  readonly rights?: string
  readonly theme?: { readonly fonts?: 'bundled' | 'system' }
}

/** Gives a config its type: `export default defineConfig({ title: 'Regional exports' })`. */
export const defineConfig = (config: SiteConfig): SiteConfig => config

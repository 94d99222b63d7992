/** What the owner of a site decides about it; the config, checked and with defaults filled in. */
export interface SiteSettings {
  /** Name of the site, by interface language. */
  readonly title: Readonly<Record<string, string>>
  /** One sentence about the site, by interface language. */
  readonly description: Readonly<Record<string, string>>
  /** Interface languages; the first is served at the root. */
  readonly languages: readonly [string, ...string[]]
  /** ISO 3166-1 code of the exporting side. */
  readonly home: string
  /** Absolute address the site is served from, with a final slash; null when not known. */
  readonly baseUrl: string | null
  /** Year or day the collection begins with; dates the feed entries of undated articles. */
  readonly since: string | null
  /** Said under each article whose source says nothing of rights. */
  readonly rights: string | null
  readonly theme: { readonly fonts: 'bundled' | 'system' }
  /** The moment of the build as given by `--clock` or read once at the start, ISO 8601; printed on one page only. */
  readonly clock: string
}

/** A text file of a theme and where it was read, for errors. */
export interface ThemeFile {
  readonly path: string
  readonly text: string
}

/** A file of a theme that is served as it is. */
export interface ThemeAsset {
  /** From the site's root: `assets/fonts/ibm-plex-sans-latin.woff2`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** All that pages are dressed in; a site's own files have already taken the place of the default ones. */
export interface Theme {
  /** Eta templates by name without extension: `article`, `parts/story`. */
  readonly templates: ReadonlyMap<string, ThemeFile>
  /**
   * Style sheets by path below `styles/`: `base.css`, `parts/tokens.css`. Those of the first level are served, those in
   * `inline/` stand in the pages that ask for them.
   */
  readonly styles: ReadonlyMap<string, ThemeFile>
  /** Scripts by name without extension: `theme-switch`; they stand in the pages. */
  readonly scripts: ReadonlyMap<string, ThemeFile>
  readonly assets: readonly ThemeAsset[]
}

/** One self-hosted family: where its files come from and how its faces are declared. */
export interface Family {
  readonly name: string
  readonly packageName: string
  /** Between the script and `-normal` in the package's file names: the axis that the files carry. */
  readonly axis: string
  readonly file: string
  readonly descriptors: string
}

export const FAMILIES: readonly Family[] = [
  {
    name: 'IBM Plex Sans Variable',
    packageName: '@fontsource-variable/ibm-plex-sans',
    axis: 'wdth',
    file: 'ibm-plex-sans',
    descriptors: 'font-weight: 100 700; font-stretch: 75% 100%;',
  },
  {
    name: 'Source Serif 4 Variable',
    packageName: '@fontsource-variable/source-serif-4',
    axis: 'wght',
    file: 'source-serif-4',
    descriptors: 'font-weight: 200 900;',
  },
]

/** The subsets that are served; a browser fetches one only if the page has a letter of it. */
export const SUBSETS = ['cyrillic', 'latin', 'latin-ext'] as const

/** A local face scaled to the metrics of a family, shown until the family has come. */
export interface Fallback {
  readonly name: string
  readonly locals: readonly string[]
  /** Ascent and descent of the family in parts of the em. */
  readonly ascent: number
  readonly descent: number
  /** Mean width of running text in the family against the same text in the local face. */
  readonly size: number
  readonly descriptors: string
}

// Ascent and descent: the hhea tables, as @capsizecss/metrics 4.3 lists them. Sizes: running text of about 200 letters
// in Russian, Italian and English measured in Chromium 147 against Arimo and Tinos, which have the widths of Arial and
// Times New Roman; the three languages differ by less than 1 %.
export const FALLBACKS: readonly Fallback[] = [
  {
    name: 'Plex Fallback',
    locals: ['Arial', 'Arimo', 'Liberation Sans'],
    ascent: 1.025,
    descent: 0.275,
    size: 1.014,
    descriptors: 'font-weight: 100 500; font-stretch: 75% 100%;',
  },
  {
    // Headlines: weight 650 at width 80 % against a bold that cannot be condensed.
    name: 'Plex Fallback',
    locals: ['Arial Bold', 'Arimo Bold', 'Liberation Sans Bold'],
    ascent: 1.025,
    descent: 0.275,
    size: 0.905,
    descriptors: 'font-weight: 600 700; font-stretch: 75% 100%;',
  },
  {
    name: 'Serif Fallback',
    locals: ['Times New Roman', 'Tinos', 'Liberation Serif'],
    ascent: 1.036,
    descent: 0.335,
    size: 1.189,
    descriptors: 'font-weight: 200 900;',
  },
]

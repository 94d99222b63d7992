/** What a place is to the tagger. A macro-region is a group inside the home country («Сибирь», code x-ru-siberia). */
export type PlaceKind = 'country' | 'region' | 'city' | 'zone' | 'group' | 'macro-region'

/** How a form names its place: «Китай», «китайский», «китайцы», «КНР»; a description names it only where it is named otherwise: «столица». */
export type FormKind = 'noun' | 'adjective' | 'demonym' | 'abbreviation' | 'description'

/** A place that texts name. */
export interface Place {
  /** Of a country ISO 3166-1 alpha-2, of a region ISO 3166-2, of a group UN M49 or x-…, of a city or zone its region’s or country’s. */
  readonly code: string
  readonly kind: PlaceKind
  /** ISO 3166-1 code of the country it lies in or is; null for a group of countries. */
  readonly country: string | null
  /** ISO 3166-2 code of the region it lies in or is, where known. */
  readonly region: string | null
  /** A region of another country, no city, which stands for its country: «Texas» in the news of Russia. */
  readonly province?: true
  /** Dictionary name by language code. */
  readonly names: Readonly<Record<string, string>>
}

/** One way to print the name of a place: as a whole word or phrase, already inflected. */
export interface PlaceForm {
  readonly place: Place
  readonly form: string
  readonly language: string
  readonly kind: FormKind
  /**
   * What more the form needs before it counts, for forms that are also something else:
   * `capital` — a capital letter not due to the sentence’s start; `context` — a word beside it that confirms it
   * («город Владимир», «в Чите»); null — nothing.
   */
  readonly needs: 'capital' | 'context' | null
}

/** The forms of one row of a sheet, written out when they are asked for. */
export interface Naming {
  readonly place: Place
  /** How the forms begin, as a paradigm’s openings tell. */
  readonly openings: readonly string[]
  readonly forms: () => readonly PlaceForm[]
}

/** Every form of some namings. */
export const formsOf = (namings: Iterable<Naming>): PlaceForm[] => {
  const forms: PlaceForm[] = []
  for (const naming of namings) for (const form of naming.forms()) forms.push(form)
  return forms
}

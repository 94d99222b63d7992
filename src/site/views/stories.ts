import type { PageLink, PlaceLabel, Printed, RoleMark } from './labels.ts'

/** What is known of a date: «20 сентября», «год не указан», and why. */
export interface When {
  /** The known part, set strong; null when nothing is known. */
  readonly main: string | null
  /** The rest: «год не указан», «не ранее апреля», «ни одной даты в тексте»; null when the date is whole. */
  readonly note: string | null
  /** Value of the datetime attribute, or null where HTML has no valid one. */
  readonly datetime: string | null
  /** «почему», leading to the reasons; null when the date is plainly stated. */
  readonly why: PageLink | null
}

/** One line above a headline: who printed it, where from, and what is odd about it. */
export interface Kicker {
  /** Agency or publisher, set strong. */
  readonly source: string | null
  readonly notes: readonly string[]
}

/** A headline and whether the source printed it. */
export interface Headline {
  readonly text: string
  readonly lang: string | null
  /** The source has none; this is its first phrase, set lighter. */
  readonly derived: boolean
}

/** One line of a compact route: `RU-KYA ──▶ вывоз JP древесина, алюминий`. */
export interface RouteLine {
  /** The region; null where it is the same as in the line above or not known. */
  readonly from: PlaceLabel | null
  readonly mark: RoleMark
  readonly to: readonly PlaceLabel[]
  /** «вместе» where the partners are claimed jointly. */
  readonly joint: string | null
  /** Goods named with it, joined; null when none. */
  readonly goods: Printed | null
}

/** An article in a list. */
export interface Story {
  readonly id: string
  readonly href: string
  readonly kicker: Kicker | null
  readonly headline: Headline
  readonly summary: Printed | null
  readonly when: When
  readonly routesLabel: string
  readonly routes: readonly RouteLine[]
}

/** An article in a short list of headlines. */
export interface HeadlineItem {
  readonly headline: Headline
  readonly href: string
  readonly when: When
}

/** Another copy of a text, and where it was printed. */
export interface CopyItem extends HeadlineItem {
  readonly source: string | null
}

/** An article on one line of a long list: when, what, who with whom. */
export interface StoryLine extends HeadlineItem {
  /** «RU-TOM — CN JP», the strongest of its links; null when it has none. */
  readonly route: { readonly mark: RoleMark; readonly text: string } | null
}

/** A list of articles: the newest, then those without a date, then others in short, then ways to the older ones. */
export interface StoryList {
  readonly heading: string
  readonly dated: readonly Story[]
  readonly undated: { readonly heading: string; readonly note: string; readonly stories: readonly Story[] } | null
  readonly lines: readonly StoryLine[]
  /** «Архив: 2021, 2020 …»; null when everything is on the page. */
  readonly archive: { readonly label: string; readonly items: readonly Counted[] } | null
  /** Said instead when there is nothing to list. */
  readonly empty: string | null
}

/** A link with a number beside it. */
export interface Counted {
  readonly text: string
  /** null where the page is the one being read. */
  readonly href: string | null
  readonly lang: string | null
  readonly count: string
  /** The number with its noun: «3 статьи». */
  readonly countLabel: string
}

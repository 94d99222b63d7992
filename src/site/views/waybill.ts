import type { Cite, PlaceLabel, RoleMark } from './labels.ts'

/** An end of a waybill: a big code, a name, a remark. */
export interface Post {
  /** `RU-KYA`; null for a group. */
  readonly code: string | null
  readonly name: string
  readonly href: string | null
  /** «20 сентября, год не указан», «2 статьи»; null when nothing is to be said. */
  readonly sub: string | null
}

/** A good or service on a lane: its words and its HS chapter or EBOPS code. */
export interface LaneGood {
  readonly text: string
  readonly lang: string | null
  /** «44», «SI»; empty when not known. */
  readonly code: string
  readonly href: string | null
}

/** One role between two ends of a waybill. */
export interface Lane {
  readonly mark: RoleMark
  /** The partners of this lane; empty where the waybill has one partner only. */
  readonly partners: readonly PlaceLabel[]
  readonly joint: string | null
  readonly goods: readonly LaneGood[]
  /** What is not said: «товары отдельно не названы»; null when goods are named or none are to be expected. */
  readonly note: string | null
  readonly cites: readonly Cite[]
  /** The line said aloud: «Вывоз: Красноярский край — Япония». */
  readonly label: string
}

/** One region, its lanes, and the partners they lead to. */
export interface Waybill {
  readonly label: string
  /** null when the text names no exporting region. */
  readonly from: Post | null
  readonly lanes: readonly Lane[]
  readonly to: readonly Post[]
}

/** One post on one side, many on the other, each with its lanes. */
export interface Fan {
  readonly heading: string
  readonly label: string
  /** Which side the single post stands on: a region’s page `from`, a country’s page `to`. */
  readonly side: 'from' | 'to'
  readonly hub: Post
  readonly rows: readonly FanRow[]
  /** «Только упомянуты: …»; null when there are none. */
  readonly mentions: { readonly label: string; readonly items: readonly PlaceLabel[] } | null
  /** Said instead of rows when there are none. */
  readonly empty: string | null
}

/** Far ends that share all their lanes, goods and proofs. */
export interface FanRow {
  /** A sole one leads to its own page, several to those of the pairs. */
  readonly posts: readonly Post[]
  /** «20 сентября, год не указан»: the date of the newest article; null when nothing is to be said. */
  readonly when: string | null
  readonly lanes: readonly Lane[]
  /** «2 статьи», leading to the pair’s page where there is one. */
  readonly articles: { readonly text: string; readonly href: string | null }
}

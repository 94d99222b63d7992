import type { Cite, PageLink, PlaceLabel, Printed, RoleMark } from './labels.ts'
import type { Counted, HeadlineItem, When } from './stories.ts'

/** A heading with counted links under it. */
export interface FinderGroup {
  readonly heading: string
  /** The heading’s own page, if it has one. */
  readonly href: string | null
  readonly items: readonly Counted[]
}

export interface Finder {
  readonly heading: string
  readonly groups: readonly FinderGroup[]
  /** «Все 83 региона» */
  readonly more: PageLink | null
  readonly empty: string | null
}

export interface Tile {
  readonly code: string
  /** ISO suffix: «TOM» */
  readonly label: string
  readonly name: string
  readonly column: number
  readonly row: number
  readonly state: 'own' | 'near' | 'none'
  readonly href: string | null
}

/** One equal tile per region. */
export interface Cartogram {
  /** Said aloud: what it shows and which tiles are filled. */
  readonly label: string
  readonly columns: number
  readonly rows: number
  readonly tiles: readonly Tile[]
  readonly captions: readonly { readonly state: 'own' | 'near' | null; readonly text: string }[]
}

export interface MatrixCell {
  /** Number of kinds of link, printed; empty when none. */
  readonly text: string
  /** Depth of tint, 0 (none) to 5. */
  readonly level: number
  readonly href: string | null
  /** «Москва — Китай: 1» */
  readonly label: string
  /** First column of its group. */
  readonly first: boolean
}

/** Who with whom. */
export interface Matrix {
  /** States the finding: «Китай назван в четырёх статьях из пяти». */
  readonly heading: string
  readonly note: string
  readonly caption: string
  readonly rowHead: string
  readonly totalHead: string
  readonly groups: readonly { readonly text: string; readonly span: number }[]
  readonly columns: readonly (PlaceLabel & { readonly first: boolean })[]
  readonly rows: readonly {
    readonly place: PlaceLabel
    readonly cells: readonly MatrixCell[]
    readonly total: string
  }[]
  readonly foot: { readonly label: string; readonly cells: readonly string[]; readonly total: string }
  readonly remarks: readonly string[]
}

export interface EventItem {
  readonly when: When
  /** «Выставка», «Визит» */
  readonly kind: string
  readonly name: Printed
  readonly place: Printed | null
  readonly cites: readonly Cite[]
}

export interface EventList {
  readonly heading: string
  readonly items: readonly EventItem[]
}

/** A good named in the articles. */
export interface GoodsRow {
  /** Two-digit HS chapter or EBOPS code; empty when not known. */
  readonly code: string
  readonly href: string | null
  readonly name: Printed
  /** «группа — средняя уверенность», or null. */
  readonly doubt: string | null
  readonly places: readonly PlaceLabel[]
  readonly cites: readonly Cite[]
}

/** A good of an article in a few words: «древесина 44 ¶4», «оборудование группа 84, уверенность низкая». */
export interface NamedGood {
  readonly name: Printed
  /** «группа», where the chapter is in doubt and so is said to be one; null where the number stands alone. */
  readonly label: string | null
  /** Two-digit HS chapter or EBOPS code. */
  readonly code: string
  readonly href: string | null
  readonly doubt: string | null
  readonly cites: readonly Cite[]
}

/** Goods of one direction. */
export interface GoodsTable {
  /** «Продают» */
  readonly caption: string
  /** The role that the direction corresponds to, or null. */
  readonly mark: RoleMark | null
  readonly head: { readonly code: string; readonly name: string; readonly places: string; readonly source: string }
  readonly rows: readonly GoodsRow[]
}

export interface GoodsSection {
  readonly heading: string
  readonly note: string | null
  readonly tables: readonly GoodsTable[]
}

/** A term with what is to be said of it. */
export interface Fact {
  readonly term: Printed
  readonly text: Printed | null
  readonly links: readonly PageLink[]
  readonly cites: readonly Cite[]
}

export interface FactList {
  readonly heading: string
  readonly facts: readonly Fact[]
}

/** A sentence of an article quoted as proof. */
export interface ProofItem {
  readonly mark: RoleMark | null
  readonly quote: Printed
  readonly source: HeadlineItem
  readonly cite: Cite
}

export interface ProofList {
  readonly heading: string
  readonly items: readonly ProofItem[]
}

/** A generated sentence or two about a place, figures set strong where the template likes. */
export interface Lead {
  readonly sentences: readonly string[]
  /** «Сводка по одной статье собрания.» */
  readonly basis: string
}

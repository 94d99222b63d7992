import type { Role } from '../../records/roles.ts'

/** A printed text and its language where that is not the page’s. */
export interface Printed {
  readonly text: string
  readonly lang: string | null
}

/** A text that leads somewhere. */
export interface PageLink {
  readonly text: string
  readonly href: string
}

/** A country, region or group as an address label: its code where it has an ISO one, its name, its page if there is one. */
export interface PlaceLabel {
  /** `RU-TOM`, `JP`; null for a group, which goes by its name. */
  readonly code: string | null
  readonly name: string
  readonly href: string | null
}

/** How a region stands to a partner: the class of line to draw and the word that goes with it. */
export interface RoleMark {
  readonly role: Role
  /** «вывоз» */
  readonly word: string
}

/** A reference to the sentence that proves something: `¶4` leading to `#p4.2`. */
export interface Cite {
  readonly text: string
  readonly href: string
  /** Said aloud: «Абзац 4, предложение 2». */
  readonly label: string
}

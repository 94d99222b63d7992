import type { Place, PlaceForm } from '../../base/place.ts'
import type { Word } from '../../base/words.ts'
import type { Candidate } from './candidate.ts'
import type { PlaceRules } from './place-index.ts'

/** The places that a text names beyond doubt, by code. */
export interface Named {
  readonly inSentence: (candidate: Candidate) => ReadonlySet<string>
  readonly inArticle: ReadonlySet<string>
  /** Codes of the regions that it shares with the place before or after a comma: «Richmond, Virginia». */
  readonly inRegion: (candidate: Candidate) => ReadonlySet<string>
  /** The settled place right before, parted by a comma or «and»; null where none stands. */
  readonly placeBefore: (candidate: Candidate) => Place | null
  /** The settled place right after, parted in the same way. */
  readonly placeAfter: (candidate: Candidate) => Place | null
  /** The noun that it shares with the adjectives listed after it: «областях» of «в Московской и Тульской областях». */
  readonly sharedNoun: (candidate: Candidate) => Word | null
  /** Whether a person of the article bears the name. */
  readonly isPerson: (candidate: Candidate) => boolean
  /** What its neighbours say that the same name means elsewhere in the article, by code. */
  readonly sameName: (candidate: Candidate) => ReadonlySet<string>
  readonly rules: PlaceRules
  /** ISO 3166-1 code of the home country. */
  readonly home: string
}

/** What of a doubtful candidate’s meanings one rule leaves; none where it abstains. */
export type Settlement = (candidate: Candidate, named: Named) => readonly PlaceForm[]

import type { PlaceWords } from '../parts/place-words.ts'

export const placeWords = {} as const satisfies PlaceWords

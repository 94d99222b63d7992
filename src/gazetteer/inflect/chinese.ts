import type { Inflection } from './inflection.ts'

/** Nothing inflects. */
export const chinese: Inflection = {
  name: (entry) => [entry],
  adjective: (entry) => [entry],
  people: (entry) => [entry],
}

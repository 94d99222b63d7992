/** How a language inflects what its sheets say; each function takes an entry as the sheet has it and gives whole words. */
export interface Inflection {
  /** All cases of a name, the dictionary form first. */
  readonly name: (entry: string) => readonly string[]
  /** All forms of an adjective, the dictionary form first. */
  readonly adjective: (entry: string) => readonly string[]
  /** All forms of a word for the people, the dictionary form first. */
  readonly people: (entry: string) => readonly string[]
}

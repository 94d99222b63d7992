/** A thing in the vocabulary of schema.org, written as JSON-LD: what many pages say of one is written once. */
export interface Thing {
  readonly json: string
}

export type Fact = string | number | Thing | readonly Fact[]

/** What is known of a thing, by property: nulls and empty lists say nothing and are left out. */
export type Facts = Readonly<Record<string, Fact | null>>

/** Describes a thing. */
export const thing = (type: string, facts: Facts): Thing => {
  let json = `{"@type":"${type}"`
  for (const property in facts) {
    const fact = facts[property]
    if (fact !== undefined && fact !== null && !(Array.isArray(fact) && fact.length === 0)) {
      json += `,"${property}":${writeFact(fact)}`
    }
  }
  return { json: `${json}}` }
}

/** Writes a list as JSON: added up, not joined, for what is joined is copied, and then copied again with the page. */
export const writeList = (facts: readonly Fact[]): string => {
  let json = ''
  for (const fact of facts) json += json === '' ? writeFact(fact) : `,${writeFact(fact)}`
  return `[${json}]`
}

const writeFact = (fact: Fact): string => {
  if (typeof fact !== 'object') return JSON.stringify(fact)
  return 'json' in fact ? fact.json : writeList(fact)
}

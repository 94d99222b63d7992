/** A thing in the vocabulary of schema.org, as JSON-LD writes it. */
export interface Thing {
  readonly '@type': string
  readonly [property: string]: Fact
}

export type Fact = string | number | Thing | readonly Fact[]

/** Describes a thing by what is known of it: nulls and empty lists say nothing and are left out. */
export const thing = (type: string, facts: Readonly<Record<string, Fact | null>>): Thing => {
  const known: Record<string, Fact> & { '@type': string } = { '@type': type }
  for (const property in facts) {
    const fact = facts[property]
    if (fact !== undefined && fact !== null && !(Array.isArray(fact) && fact.length === 0)) known[property] = fact
  }
  return known
}

import type { Organisation, Person } from '../records/tags.ts'
import { citeAll } from './cites.ts'
import { type Desk, langOf } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Fact, FactList } from './views/sections.ts'

const SHOWN = 40

/** The people that entries name, with what they are; null when none. */
export const listPeople = (desk: Desk, entries: readonly Entry[], heading: string): FactList | null =>
  listNamed(
    desk,
    entries,
    heading,
    ({ gist }) => gist.people,
    (entry) => entry.tagged.people,
    (person: Person) => person.role,
  )

/** The organisations that entries name; null when none. */
export const listOrganisations = (desk: Desk, entries: readonly Entry[], heading: string): FactList | null =>
  listNamed(
    desk,
    entries,
    heading,
    ({ gist }) => gist.organisations,
    (entry) => entry.tagged.organisations,
    () => null,
  )

const listNamed = <T extends Person | Organisation>(
  desk: Desk,
  entries: readonly Entry[],
  heading: string,
  namesIn: (entry: Entry) => readonly string[],
  namedIn: (entry: Entry) => readonly T[],
  describe: (named: T) => string | null,
): FactList | null => {
  const facts = new Map<string, Fact>()
  for (const entry of entries) {
    if (facts.size >= SHOWN) break
    if (namesIn(entry).every((name) => facts.has(name))) continue
    const lang = langOf(desk, entry.card.language)
    for (const named of namedIn(entry)) {
      if (facts.has(named.name) || facts.size >= SHOWN) continue
      const role = describe(named)
      facts.set(named.name, {
        term: { text: named.name, lang },
        text: role === null ? null : { text: role, lang },
        links: [],
        cites: citeAll(desk, entry, named.evidence, 2),
      })
    }
  }
  return facts.size === 0 ? null : { heading, facts: [...facts.values()] }
}

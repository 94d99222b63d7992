// Prints what the tagger takes for a place in texts whose names were annotated, where the annotators saw a person, an
// organisation, another name or none: the place, its code, how it was named, how often they saw a place in it, how often each
// of the others, and one such sentence; most collisions first. What stands on top wants a mark in a sheet or a rule.
//
//   npx jiti scripts/gazetteer/find-collisions-in-texts.ts en US text.conllu … > collisions.tsv

import { gazetteer } from '../../src/gazetteer/index.ts'
import { homelands } from '../../src/homelands/index.ts'
import { languages } from '../../src/languages/index.ts'
import { FULL_LANGUAGES } from '../../src/languages/language.ts'
import { findNames } from '../../src/tag/names/find-names.ts'
import { compilePacks } from '../../src/tag/packs.ts'
import { findPlaces } from '../../src/tag/places/find-places.ts'
import { type AnnotatedSentence, type NameTag, readAnnotatedText } from './annotated-text.ts'

const [code = 'en', home = 'US', ...paths] = process.argv.slice(2)
const language = FULL_LANGUAGES.find((one) => one === code)
const homeland = homelands[home]
if (language === undefined || homeland === undefined) throw new Error(`no pack for ${code} with ${home} at home`)

const packs = compilePacks(homeland, gazetteer, languages)
const tongue = packs.tongue(language)

interface Collision {
  readonly seen: Record<NameTag, number>
  specimen: string
}

const collisions = new Map<string, Collision>()

const look = ({ text, stretches }: AnnotatedSentence): void => {
  const passage = { block: 0, ...tongue.read(text) }
  const names = findNames([passage], tongue.names, tongue.places.forms)
  for (const { start, end, place, form } of findPlaces([passage], names, tongue, packs)) {
    const tag = stretches.find((stretch) => stretch.start < end && start < stretch.end)?.tag ?? 'O'
    const key = `${place.names[language] ?? place.code}\t${place.code}\t${form}`
    const known = collisions.get(key) ?? { seen: { LOC: 0, PER: 0, ORG: 0, MISC: 0, O: 0 }, specimen: '' }
    known.seen[tag] += 1
    if (tag !== 'LOC') known.specimen = text
    collisions.set(key, known)
  }
}

for (const path of paths) readAnnotatedText(path).forEach(look)

const wrong = ({ seen: { PER, ORG, MISC, O } }: Collision): number => PER + ORG + MISC + O
for (const [key, collision] of [...collisions].sort(([, a], [, b]) => wrong(b) - wrong(a))) {
  const { LOC, PER, ORG, MISC, O } = collision.seen
  if (wrong(collision) > 0)
    console.log(`${key}\tLOC ${LOC}\tPER ${PER}\tORG ${ORG}\tMISC ${MISC}\tO ${O}\t${collision.specimen}`)
}

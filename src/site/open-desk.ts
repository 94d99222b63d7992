import { once } from '../base/once.ts'
import { remember } from '../base/remember.ts'
import { type Desk, type DeskFacts, findLink } from './desk.ts'
import type { Entry } from './entry.ts'
import type { Folder } from './folders.ts'
import { openFrame } from './frame.ts'
import { keepSome } from './keep-some.ts'
import { tellPair } from './lanes.ts'
import { labelCountry, labelGroup, labelRegion } from './places.ts'
import { tellHeadline, tellLine, tellStory } from './stories.ts'
import { productUrl } from './urls.ts'

/** Articles whose story, line and headline are held ready, each of some kilobytes with what is printed of it. */
const KEPT = 10_000

/** Opens a desk; what its pages show alike is remembered for as long as the articles say the same. */
export const openDesk = (facts: DeskFacts): Desk => {
  const told = facts.memory.hold(() => ({
    lanes: remember((pair: Folder) => tellPair(desk, pair)),
    story: keepSome(KEPT, (entry: Entry) => tellStory(desk, entry)),
    line: keepSome(KEPT, (entry: Entry) => tellLine(desk, entry)),
    headline: keepSome(KEPT, (entry: Entry) => tellHeadline(desk, entry)),
  }))
  const desk: Desk = {
    ...facts,
    label: {
      region: remember((code: string) => labelRegion(desk, code)),
      country: remember((code: string) => labelCountry(desk, code)),
      group: remember((code: string) => labelGroup(desk, code)),
      chapter: remember((code: string) => findLink(desk, productUrl(desk.prefix, code))),
    },
    frame: once(() => openFrame(desk)),
    lanes: (pair) => told().lanes(pair),
    page: (entry) => desk.headline(entry).href,
    story: (entry) => told().story(entry),
    line: (entry) => told().line(entry),
    headline: (entry) => told().headline(entry),
  }
  return desk
}

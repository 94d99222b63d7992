import { type Lexicon, openLexicon } from '../../base/lexicon.ts'
import { type Phrases, valuesOf } from '../../base/phrases.ts'
import { openRecent, type Recent } from '../../base/recent.ts'
import { fold } from '../../base/words.ts'
import type { LanguagePack } from '../../languages/language.ts'
import type { Cue } from '../../languages/parts/flow-words.ts'
import { cueParadigms } from './cue-paradigms.ts'
import { type Endings, expandList } from './expand-forms.ts'
import type { CueMatch } from './find-cues.ts'
import { compileSeparableVerbs, type SeparableVerbs } from './separable-verbs.ts'
import type { Told } from './tell-passage.ts'

/** A language’s flow words made ready for matching. */
export interface FlowRules {
  readonly cues: Phrases<Cue>
  readonly fractions: Phrases<true>
  readonly change: Phrases<true>
  readonly together: Phrases<true>
  readonly denial: { readonly words: ReadonlySet<string>; readonly before: number; readonly after: number }
  readonly noDenial: Phrases<true>
  readonly from: ReadonlySet<string>
  readonly towards: ReadonlySet<string>
  readonly fromByEnding: { readonly words: ReadonlySet<string>; readonly endings: readonly string[] }
  readonly governs: {
    readonly work: ReadonlySet<string>
    readonly aim: ReadonlySet<string>
    readonly good: ReadonlySet<string>
    readonly party: ReadonlySet<string>
    readonly area: ReadonlySet<string>
  }
  readonly about: ReadonlySet<string>
  readonly passive: ReadonlySet<string>
  readonly agents: ReadonlySet<string>
  readonly agentEndings: readonly string[]
  readonly relatives: { readonly words: ReadonlySet<string>; readonly bare: boolean; readonly verbLast: boolean }
  readonly and: ReadonlySet<string>
  readonly contrast: Phrases<true>
  readonly turns: Phrases<true>
  readonly reversals: Phrases<true>
  readonly genitive: {
    readonly links: ReadonlySet<string>
    readonly bare: boolean
    readonly except: ReadonlySet<string>
  }
  readonly own: ReadonlySet<string>
  readonly copulas: ReadonlySet<string>
  readonly where: ReadonlySet<string>
  readonly them: ReadonlySet<string>
  /** What a word may end in, with its cues. */
  readonly compounds: ReadonlyMap<string, readonly Cue[]>
  /** What a word may begin with, likewise. */
  readonly compoundFirsts: readonly (readonly [first: string, cues: readonly Cue[]])[]
  readonly separable: SeparableVerbs
  /** Words that may stand between a preposition and its place. */
  readonly articles: ReadonlySet<string>
  readonly infinitiveEndings: readonly string[]
  readonly participles: ReadonlySet<string>
  readonly recipientEndings: readonly (readonly [adjective: string, noun: string])[]
  readonly subjectEndings: readonly string[]
  readonly adjectiveEndings: readonly string[]
  /** The cues of texts met lately, and what their sentences say of trade if they name nobody. */
  readonly notes: {
    readonly cues: Recent<readonly CueMatch[]>
    readonly told: Recent<readonly (Told | null)[]>
  }
}

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '')

const keys = (list: string): ReadonlySet<string> => new Set(words(list).map(fold))

const markAll = (list: string, endings: Endings) => expandList(list, endings).map((phrase) => [phrase, true] as const)

/** Compiles a pack’s flow words: every phrase ready for longest match. */
export const compileFlowRules = (pack: LanguagePack, lexicon: Lexicon = openLexicon()): FlowRules => {
  const { compile } = lexicon
  const {
    cues,
    endings,
    fractions,
    change,
    together,
    denial,
    noDenial,
    from,
    towards,
    fromByEnding,
    governs,
    about,
    passive,
    agents,
    agentEndings,
    relatives,
    and,
    contrast,
    turns,
    reversals,
    genitive,
    own,
    them,
    where,
    copulas,
    compounds,
    compoundFirsts,
    articles,
    infinitiveEndings,
    participles,
    recipientEndings,
    subjectEndings,
    adjectiveEndings,
  } = pack.flowWords
  const compiled = lexicon.compileParadigms(cueParadigms({ cues, endings }))
  const withCues = (word: string) => [fold(word), valuesOf(compiled, fold(word)) ?? []] as const
  return {
    cues: compiled,
    fractions: compile(markAll(fractions, endings)),
    change: compile(markAll(change, endings)),
    together: compile(markAll(together, endings)),
    denial: { ...denial, words: keys(denial.words) },
    noDenial: compile(markAll(noDenial, endings)),
    from: keys(from),
    towards: keys(towards),
    fromByEnding: { words: keys(fromByEnding.words), endings: words(fromByEnding.endings) },
    governs: {
      work: keys(governs.work),
      aim: keys(governs.aim),
      good: keys(governs.good),
      party: keys(governs.party),
      area: keys(governs.area),
    },
    about: keys(about),
    passive: keys(passive),
    agents: keys(agents),
    agentEndings: words(agentEndings),
    relatives: { ...relatives, words: keys(relatives.words) },
    and: keys(and),
    contrast: compile(markAll(contrast, endings)),
    turns: compile(markAll(turns, endings)),
    reversals: compile(markAll(reversals, endings)),
    genitive: { ...genitive, links: keys(genitive.links), except: keys(genitive.except) },
    own: keys(own),
    copulas: keys(copulas),
    where: keys(where),
    them: keys(them),
    compounds: new Map(expandList(compounds, endings).map(withCues)),
    compoundFirsts: words(compoundFirsts).map(withCues),
    separable: compileSeparableVerbs(pack.flowWords),
    articles: keys(articles),
    infinitiveEndings: words(infinitiveEndings),
    participles: keys(participles),
    recipientEndings,
    subjectEndings: words(subjectEndings),
    adjectiveEndings: words(adjectiveEndings),
    notes: { cues: openRecent(), told: openRecent() },
  }
}

import { openingOfForm, type Paradigm } from '../../base/paradigms.ts'
import { CUES, type Cue, type FlowWords } from '../../languages/parts/flow-words.ts'
import { expandForms, listPhrases } from './expand-forms.ts'

/** The cues of a language, each phrase with its forms: ten thousands, of which a text has few. */
export const cueParadigms = ({ cues, endings }: Pick<FlowWords, 'cues' | 'endings'>): Paradigm<Cue>[] =>
  CUES.flatMap((cue) =>
    listPhrases(cues[cue]).map((phrase) => ({
      // what stands before a paradigm is in all forms: «поставля/ть»
      openings: [openingOfForm(phrase)],
      phrases: () => expandForms(phrase, endings).map((form) => [form, cue] as const),
    })),
  )

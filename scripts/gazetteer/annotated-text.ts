import { readFileSync } from 'node:fs'

/** What annotators took a name for; `O` is no name. */
export type NameTag = 'LOC' | 'PER' | 'ORG' | 'MISC' | 'O'

/** A stretch of an annotated sentence of one tag. */
export interface TaggedStretch {
  readonly start: number
  readonly end: number
  readonly tag: NameTag
}

/** One annotated sentence, its words put together again. */
export interface AnnotatedSentence {
  readonly text: string
  readonly stretches: readonly TaggedStretch[]
}

const TAGS: Readonly<Record<string, NameTag>> = {
  LOC: 'LOC',
  PER: 'PER',
  ORG: 'ORG',
  MISC: 'MISC',
  EVT: 'MISC',
  PRO: 'MISC',
}

// «,», «)», «’s»: what no space stands before; «(», «l’»: what none stands after
const JOINS_LEFT = /^[,.:;!?)\]»”%]|^['’]s$/u
const JOINS_RIGHT = /[([«„]$|\p{L}['’]$/u

const readSentence = (lines: readonly string[]): AnnotatedSentence => {
  const stretches: TaggedStretch[] = []
  let text = ''
  for (const line of lines) {
    const [, word = '', label = 'O'] = line.split('\t')
    if (text !== '' && !JOINS_LEFT.test(word) && !JOINS_RIGHT.test(text)) text += ' '
    const tag = TAGS[label.slice(2)] ?? 'O'
    stretches.push({ start: text.length, end: text.length + word.length, tag })
    text += word
  }
  return { text, stretches }
}

/** The sentences of a file in columns: number, word and `B-PER`-like tag parted by tabs, a blank line after each sentence. */
export const readAnnotatedText = (path: string): AnnotatedSentence[] =>
  readFileSync(path, 'utf8')
    .split(/\r?\n\s*\r?\n/u)
    .map((block) => block.split(/\r?\n/u).filter((line) => /^\d+\t/u.test(line)))
    .filter((lines) => lines.length > 0)
    .map(readSentence)
